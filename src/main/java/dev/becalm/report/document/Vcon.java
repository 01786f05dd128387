package dev.becalm.report.document;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A call as a vCon, the container of conversations of the IETF (draft-ietf-vcon-vcon-core-04, syntax 0.4.0): the parties
 * by the references that the call centre uses, what was said line by line, the recording where there is one, and the
 * report as an analysis of all of it.
 */
public final class Vcon {
    private static final int CUSTOMER = 0;
    private static final int AGENT = 1;

    private Vcon() {}

    /**
     * The recording of a call, which is not put into the container.
     *
     * @param url where it can be fetched
     * @param hash SHA-512 of the file, by which who fetches it can tell that it is the same
     */
    public record Sound(String url, HashCode hash) {
        /** The name of the algorithm and the hash in base64url without padding, as the draft writes it. */
        String contentHash() {
            return "sha512-" + BaseEncoding.base64Url().omitPadding().encode(hash.asBytes());
        }
    }

    /**
     * The container as a tree of values for JSON; the report in it is left for the writer to make JSON of.
     *
     * @param sound null where the call was not recorded
     * @param now when the container is made
     */
    public static Map<String, Object> of(CallReport report, @Nullable Sound sound, Instant now) {
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
        List<Map<String, Object>> dialog = dialog(report, sound);
        vcon.put("dialog", dialog);
        vcon.put("analysis", List.of(analysis(report, dialog.size())));
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

    private static List<Map<String, Object>> dialog(CallReport report, @Nullable Sound sound) {
        List<Map<String, Object>> dialog = new ArrayList<>();
        CallInfo call = report.call();
        if (sound != null) {
            Map<String, Object> audio = new LinkedHashMap<>();
            audio.put("type", "recording");
            audio.put("start", call.startedAt().toString());
            audio.put("duration", report.length().toMillis() / 1_000.0);
            audio.put("parties", List.of(CUSTOMER, AGENT));
            audio.put("mediatype", "audio/wav");
            audio.put("filename", "recording.wav");
            audio.put("url", sound.url());
            audio.put("content_hash", sound.contentHash());
            dialog.add(audio);
        }
        for (Line line : report.lines()) {
            int speaker = line.party() == Party.AGENT ? AGENT : CUSTOMER;
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("type", "text");
            said.put("start", call.startedAt().plus(line.at()).toString());
            said.put("duration", line.until().minus(line.at()).toMillis() / 1_000.0);
            said.put("parties", List.of(speaker, 1 - speaker));
            said.put("originator", speaker);
            said.put("mediatype", "text/plain");
            said.put("encoding", "none");
            said.put("body", line.read());
            dialog.add(said);
        }
        return dialog;
    }

    /** Encoding json: the body is a JSON value itself, not one written into a string. */
    private static Map<String, Object> analysis(CallReport report, int dialogs) {
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put("type", "report");
        analysis.put("dialog", IntStream.range(0, dialogs).boxed().toList());
        analysis.put("vendor", "Becalm");
        analysis.put("product", "call report");
        analysis.put("schema", "https://becalm.dev/report.schema.json");
        analysis.put("mediatype", "application/json");
        analysis.put("encoding", "json");
        analysis.put("body", report);
        return analysis;
    }
}
