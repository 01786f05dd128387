package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.fixture.OpenApiDocument;
import dev.becalm.fixture.TestNode;
import dev.becalm.transcription.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
    private static final String HELLO =
            "{\"call\":\"c-1\",\"agent\":\"a-1\",\"utterances\":[{\"party\":\"customer\",\"startMs\":0,\"endMs\":900,\"text\":\"where is it\"}]}";

    @TempDir
    private Path folder;

    private TestNode node;

    @BeforeEach
    void start() {
        node = new TestNode(folder);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void tellsWhatWasSaidAsPeopleReadItBesideTheWordsThemselves() {
        node.post("/api/v1/transcripts", HELLO);

        String events = node.get("/api/v1/calls/c-1/events").body();

        assertThat(events).contains("\"text\":\"where is it\"", "\"read\":\"Where is it?\"");
    }

    @Test
    void quotesChineseAsPeopleReadItAndKeepsTheRecognisersWords() {
        var id = new CallId("c-zh");
        var info = new CallInfo(id, Language.ZH, "lin", "", null, "transcripts", false, Instant.EPOCH);
        var said = Span.ofMillis(0, 2_000);
        var alert = new Alert(
                "alert-1", Tier.T1, "DEMAND", false, "要找主管", "叫 你们 经理 来", 1, 1, 0, List.of(), List.of("诉求: 找 经理"));
        node.journal()
                .append(
                        id,
                        List.of(
                                new CallStarted(Duration.ZERO, info, "rules"),
                                new Transcript.Final(said.end(), 1, Party.CUSTOMER, said, "叫 你们 经理 来", List.of(), 1),
                                new AlertRaised(Duration.ofSeconds(3), alert)));

        String events = node.get("/api/v1/calls/c-zh/events").body();
        String report = node.get("/api/v1/calls/c-zh/report").body();

        assertThat(events).contains("\"text\":\"叫 你们 经理 来\"", "\"quote\":\"叫你们经理来\"", "\"summary\":[\"诉求: 找经理\"]");
        assertThat(report).contains("\"quote\":\"叫你们经理来\"", "\"summary\":[\"诉求: 找经理\"]");
    }

    @Test
    void answersAsTheOpenApiDocumentSays() throws IOException {
        var operations = new OpenApiDocument(node.get("/openapi.yaml").body());

        assertThat(node.post("/api/v1/transcripts", HELLO))
                .satisfies(operations.conform("post", "/api/v1/transcripts"));
        assertThat(node.get("/api/v1/calls?limit=5")).satisfies(operations.conform("get", "/api/v1/calls"));
        assertThat(node.get("/api/v1/calls/c-1")).satisfies(operations.conform("get", "/api/v1/calls/{id}"));
        assertThat(node.get("/api/v1/calls/none")).satisfies(operations.conform("get", "/api/v1/calls/{id}"));
        assertThat(node.get("/api/v1/calls/c-1/events"))
                .satisfies(operations.conform("get", "/api/v1/calls/{id}/events"));
        assertThat(node.get("/api/v1/calls/c-1/report"))
                .satisfies(operations.conform("get", "/api/v1/calls/{id}/report"));
        assertThat(node.post("/api/v1/calls/c-1/cues/cue-1/feedback", "{\"verdict\":\"USED\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/cues/{cue}/feedback"));
        assertThat(node.post("/api/v1/calls/c-1/alerts/alert-1/acknowledge", "{\"by\":\"Mary\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/alerts/{alert}/acknowledge"));
        assertThat(node.post("/api/v1/calls/c-1/messages", "{\"from\":\"Mary\",\"text\":\"well done\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/messages"));
        assertThat(node.post("/api/v1/calls/c-1/join", "{\"mode\":\"listen\",\"by\":\"Mary\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/join"));
        assertThat(node.get("/health/live")).satisfies(operations.conform("get", "/health/live"));
        assertThat(node.get("/health/ready")).satisfies(operations.conform("get", "/health/ready"));
        assertThat(node.get("/metrics").body()).contains("becalm_calls_active 1");
        operations.assertAllSeenBut("/metrics", AfterCallsApiTest.PATHS);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(node.get("/api/v1/calls?limit=many").body()).contains("limit must be a whole number from 0 to 1000");
        assertThat(node.get("/api/v1/calls/a%20b").statusCode()).isEqualTo(400);
        assertThat(node.post("/api/v1/calls/c-1/messages", "[1]").body()).contains("a JSON object is needed");
        assertThat(node.post("/api/v1/calls/c-1/messages", "{\"from\":7}").body())
                .contains("from is needed");
        assertThat(node.post("/api/v1/calls/c-1/cues/x/feedback", "{\"verdict\":\"MEH\"}")
                        .body())
                .contains("USED, NOT_NOW or WRONG");
        assertThat(node.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatPagesOfOtherSitesSend() {
        var answer = node.post("/api/v1/transcripts", HELLO, "Origin", "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(node.get("/api/v1/calls").body()).isEqualTo("[]");
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThatThrownBy(() -> LoopbackOnly.check("0.0.0.0"))
                .hasMessageContaining("server.host must be a loopback address")
                .hasMessageContaining("0.0.0.0");
        assertThat(LoopbackOnly.check("127.0.0.1")).isEqualTo("127.0.0.1");
    }
}
