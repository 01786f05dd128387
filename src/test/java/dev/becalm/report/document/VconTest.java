package dev.becalm.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VconTest {
    private static final CallReport REPORT =
            CallReport.of(GoldenCalls.handledBadly().through(Stages.all()), Stages.PLAYBOOK);

    @Test
    void holdsPartiesWordsAndTheReport() {
        Map<String, Object> vcon = Vcon.of(REPORT, null, Calls.START);

        assertThat(vcon).containsEntry("vcon", "0.4.0").containsEntry("created_at", Calls.START.toString());
        assertThat(list(vcon, "parties")).extracting(party -> party.get("role")).containsExactly("customer", "agent");
        assertThat(list(vcon, "dialog"))
                .hasSize(9)
                .allSatisfy(said -> assertThat(said)
                        .containsKeys(
                                "type", "start", "duration", "parties", "originator", "mediatype", "encoding", "body"));
        assertThat(list(vcon, "analysis"))
                .singleElement()
                .satisfies(analysis -> assertThat(analysis)
                        .containsEntry("vendor", "Becalm")
                        .containsEntry("encoding", "json")
                        .containsEntry("dialog", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8))
                        .containsEntry("body", REPORT));
    }

    @Test
    void theRecordingComesFirstWhereThereIsOne() {
        // SHA-512 of "abc": FIPS 180-4, appendix; in base64url as RFC 4648 writes it.
        var sound =
                new Vcon.Sound("http://localhost/recording", Hashing.sha512().hashString("abc", UTF_8));

        Map<String, Object> vcon = Vcon.of(REPORT, sound, Calls.START);

        assertThat(list(vcon, "dialog").get(0))
                .containsEntry("type", "recording")
                .containsEntry("url", "http://localhost/recording")
                .containsEntry(
                        "content_hash",
                        "sha512-3a81oZNherrMQXNJriBBMRLm-k6JqX6iCp7u5ktV05ohkpkqJ0_BqDa6PCOj_uu9RU1EI2Q86A4qmslPpUyknw");
    }

    @Test
    void theNameIsTheSameEveryTimeAndOfVersionEight() {
        var one = UUID.fromString((String) Vcon.of(REPORT, null, Calls.START).get("uuid"));
        var other = UUID.fromString(
                (String) Vcon.of(REPORT, null, Calls.START.plusSeconds(9)).get("uuid"));

        assertThat(one).isEqualTo(other);
        assertThat(one.version()).isEqualTo(8);
        assertThat(one.variant()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> vcon, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(vcon.get(name));
    }
}
