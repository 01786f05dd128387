package dev.becalm.report.document;

import com.google.common.hash.Hashing;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Party;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Line;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as a vCon, the container of conversations of the IETF (draft-ietf-vcon-vcon-core, syntax 0.4.0): the parties by
 * the references that the call centre uses, what was said line by line, the recording where there is one, and the report
 * as an analysis.
 */
public final class Vcon {
    private static final int CUSTOMER = 0;
    private static final int AGENT = 1;

    private Vcon() {}

    /**
     * The container as a tree of values for JSON.
     *
     * @param reportJson the report as JSON
     * @param recording where the recording can be fetched; null where there is none
     * @param now when the container is made
     */
    public static Map<String, Object> of(
            CallReport report, String reportJson, @Nullable String recording, Instant now) {
        CallInfo call = report.call();
        Map<String, Object> vcon = new LinkedHashMap<>();
        vcon.put("vcon", "0.4.0");
        vcon.put("uuid", uuid(call).toString());
        vcon.put("extensions", List.of("CC"));
        vcon.put("created_at", now.toString());
        vcon.put(
                "subject",
                report.why().issue().isEmpty() ? "call" : report.why().issue());
        vcon.put("parties", List.of(party("customer", call.customer()), party("agent", call.agent())));
        vcon.put("dialog", dialog(report, recording));
        vcon.put("analysis", List.of(analysis(reportJson)));
        vcon.put("attachments", List.of());
        return vcon;
    }

    /** The same for the same call every time: version 8, made from a hash of the call's name and beginning. */
    private static UUID uuid(CallInfo call) {
        byte[] hash = Hashing.sha256()
                .hashString(call.id().value() + " " + call.startedAt(), StandardCharsets.UTF_8)
                .asBytes();
        long high = ByteBuffer.wrap(hash).getLong();
        long low = ByteBuffer.wrap(hash).getLong(Long.BYTES);
        return new UUID((high & ~0xf000L) | 0x8000L, (low & 0x3fffffffffffffffL) | Long.MIN_VALUE);
    }

    private static Map<String, Object> party(String role, @Nullable String name) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("name", name == null ? role : name);
        party.put("role", role);
        return party;
    }

    private static List<Map<String, Object>> dialog(CallReport report, @Nullable String recording) {
        List<Map<String, Object>> dialog = new ArrayList<>();
        CallInfo call = report.call();
        if (recording != null) {
            Map<String, Object> audio = new LinkedHashMap<>();
            audio.put("type", "recording");
            audio.put("start", call.startedAt().toString());
            audio.put("duration", report.length().toMillis() / 1_000.0);
            audio.put("parties", List.of(CUSTOMER, AGENT));
            audio.put("mediatype", "audio/wav");
            audio.put("url", recording);
            dialog.add(audio);
        }
        for (Line line : report.lines()) {
            int speaker = line.party() == Party.AGENT ? AGENT : CUSTOMER;
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("type", "text");
            said.put("start", call.startedAt().plus(line.at()).toString());
            said.put("parties", List.of(speaker, 1 - speaker));
            said.put("originator", speaker);
            said.put("mediatype", "text/plain");
            said.put("encoding", "none");
            said.put("body", line.read());
            dialog.add(said);
        }
        return dialog;
    }

    private static Map<String, Object> analysis(String reportJson) {
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put("type", "report");
        analysis.put("vendor", "Becalm");
        analysis.put("product", "call report");
        analysis.put("schema", "https://becalm.dev/report.schema.json");
        analysis.put("mediatype", "application/json");
        analysis.put("encoding", "json");
        analysis.put("body", reportJson);
        return analysis;
    }
}
