package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.becalm.fixture.CallCrowd;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.TestNode;
import dev.becalm.report.CallDigest;
import dev.becalm.report.improvement.ImprovementItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty calls: one a day for twenty days before a change and for twenty days after it. */
class ImprovementApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant CHANGE = Instant.parse("2026-03-01T00:00:00Z");
    private static final String PERIOD = "from=2026-02-01&to=2026-04-01";
    private static final int DAYS = 20;

    @TempDir
    private Path folder;

    private TestNode node;

    @BeforeEach
    void start() {
        node = new TestNode(folder);
        List<CallDigest> calls = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            Duration away = Duration.ofDays(day);
            calls.add(CallCrowd.single("before-" + day, CHANGE.minus(away), noticeMissing(day <= 12)));
            calls.add(CallCrowd.single("after-" + day, CHANGE.plus(away), noticeMissing(day <= 2)));
        }
        node.journal().digests().keep(calls);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    @Concept(
            value = {"S002-16", "S001-16"},
            by = ImprovementItem.class)
    void showsTheRateBeforeAndAfterAChangeWithTheirIntervals() throws IOException {
        add("\"state\":\"CHECK\",\"fixed\":\"2026-03-01T00:00:00Z\"");

        JsonNode result = results(PERIOD).get(0);

        assertThat(result.path("item").path("owner").asText()).isEqualTo("Mary");
        assertRate(result.path("before"), 12, 0.6);
        assertRate(result.path("after"), 2, 0.1);
        assertThat(result.path("better").asBoolean()).isTrue();
        assertThat(node.get("/api/v1/improvement.csv?" + PERIOD).body())
                .contains("improvement,Announce changes,before,20,0.6", "improvement,Announce changes,after,20,0.1");
    }

    @Test
    void aStepThatIsDoneIsComparedAtTheDayItWasDue() throws IOException {
        add("\"state\":\"ACT\",\"due\":\"2026-03-01T00:00:00Z\"");

        JsonNode result = results(PERIOD).get(0);

        assertRate(result.path("before"), 12, 0.6);
        assertRate(result.path("after"), 2, 0.1);
    }

    @Test
    void whatIsOnlyPlannedHasNoFiguresAndOtherTeamsHaveNoCases() throws IOException {
        add("\"state\":\"PLAN\",\"due\":\"2026-03-01T00:00:00Z\"");
        add("\"state\":\"CHECK\",\"fixed\":\"2026-03-01T00:00:00Z\"");

        JsonNode planned = results(PERIOD).get(0);
        JsonNode other = results(PERIOD + "&team=team-2").get(1);

        assertThat(planned.path("before").isNull()).isTrue();
        assertThat(planned.path("after").isNull()).isTrue();
        assertThat(other.path("before").path("total").asInt()).isZero();
        assertThat(other.path("better").asBoolean()).isFalse();
    }

    private static List<String> noticeMissing(boolean holds) {
        return holds ? List.of("notice-missing") : List.of();
    }

    private void add(String rest) {
        var answer = node.post(
                "/api/v1/improvement/items",
                "{\"title\":\"Announce changes\",\"cause\":\"notice-missing\",\"owner\":\"Mary\"," + rest + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The items of the report, which as a whole fits its schema. */
    private JsonNode results(String query) throws IOException {
        JsonNode report =
                MAPPER.readTree(node.get("/api/v1/improvement?" + query).body());
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/docs/improvement.schema.json")));
        assertThat(schema.validate(report)).isEmpty();
        return report.path("items");
    }

    private static void assertRate(JsonNode rate, int hits, double share) {
        assertThat(rate.path("hits").asInt()).isEqualTo(hits);
        assertThat(rate.path("total").asInt()).isEqualTo(DAYS);
        assertThat(rate.path("share").asDouble()).isEqualTo(share);
        assertThat(rate.path("low").asDouble()).isLessThan(share);
        assertThat(rate.path("high").asDouble()).isGreaterThan(share);
    }
}
