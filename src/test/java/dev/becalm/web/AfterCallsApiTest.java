package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.fixture.OpenApiDocument;
import dev.becalm.fixture.TestNode;
import dev.becalm.followup.CaseNotes;
import dev.becalm.followup.CaseOpener;
import dev.becalm.followup.CustomerWording;
import dev.becalm.followup.FollowUpCall;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.followup.Satisfaction;
import dev.becalm.report.DigestFold;
import dev.becalm.report.improvement.ImprovementReport;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterCallsApiTest {
    static final List<String> PATHS = List.of(
            "/api/v1/calls/{id}/report.pdf",
            "/api/v1/calls/{id}/report.csv",
            "/api/v1/calls/{id}/report.vcon.json",
            "/api/v1/calls/{id}/report/notices",
            "/api/v1/calls/{id}/recording",
            "/api/v1/calls/{id}/case",
            "/api/v1/calls/{id}/after",
            "/api/v1/calls/{id}/reviews",
            "/api/v1/reviews/open",
            "/api/v1/reviews/training.jsonl",
            "/api/v1/case-library",
            "/api/v1/search",
            "/api/v1/search.csv",
            "/api/v1/cases",
            "/api/v1/cases/{number}",
            "/api/v1/cases/{number}/state",
            "/api/v1/cases/{number}/duties",
            "/api/v1/cases/{number}/duties/{duty}",
            "/api/v1/cases/{number}/satisfaction",
            "/api/v1/cases/{number}/observations",
            "/api/v1/cases/{number}/calls",
            "/api/v1/due",
            "/api/v1/status/{token}",
            "/api/v1/improvement",
            "/api/v1/improvement.csv",
            "/api/v1/improvement/items",
            "/api/v1/improvement/items/{item}");
    private static final String CASE = "/api/v1/cases/100001";

    @TempDir
    private Path folder;

    private TestNode node;
    private OpenApiDocument document;

    @BeforeEach
    void start() throws IOException {
        node = new TestNode(folder);
        document = new OpenApiDocument(node.get("/openapi.yaml").body());
        var events = new Conversation("c-1", Language.EN, "k-1")
                .customer("You took my money.", SignalId.ACCUSATION)
                .agent("I will call you back by 5 pm tomorrow.", SignalId.TIME_COMMITMENT)
                .ledger(LedgerEntry.Kind.PROMISE, LedgerEntry.Status.MADE)
                .ended();
        var journal = node.journal();
        journal.append(new CallId("c-1"), events);
        journal.flushed().join();
        journal.digests().keep(List.of(DigestFold.of(events).orElseThrow()));
        new CaseOpener(FollowUpConfig.DEFAULT, ZoneOffset.UTC)
                .read(events)
                .ifPresent(draft -> journal.cases().keep(draft, Instant.now()));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private HttpResponse<String> get(String template, String path) {
        var answer = node.get(path);
        assertThat(answer).satisfies(document.conform("get", template));
        return answer;
    }

    private HttpResponse<String> post(String template, String path, String body) {
        var answer = node.post(path, body);
        assertThat(answer).satisfies(document.conform("post", template));
        return answer;
    }

    @Test
    void findsCallsAndExportsThem() {
        assertThat(get("/api/v1/search", "/api/v1/search?text=money&signal=ACCUSATION")
                        .body())
                .contains("\"total\":1", "\"caseNumber\":100001");
        assertThat(get("/api/v1/search", "/api/v1/search?text=parcel").body()).contains("\"total\":0");
        assertThat(get("/api/v1/search", "/api/v1/search?signal=RAGE").body()).contains("signal must be one of");
        assertThat(get("/api/v1/search", "/api/v1/search?from=yesterday").body())
                .contains("from must be a day");
        assertThat(get("/api/v1/search.csv", "/api/v1/search.csv").body()).contains("c-1,");
    }

    @Test
    @Concept(
            value = {"S001-15", "S001-77", "S001-78", "S001-79", "S001-81"},
            by = {FollowUpCall.class, Satisfaction.class, CaseNotes.class})
    void carriesACaseFromItsCallToItsLesson() {
        assertThat(get("/api/v1/calls/{id}/case", "/api/v1/calls/c-1/case").body())
                .contains("\"state\":\"TRACKED\"");
        assertThat(get("/api/v1/due", "/api/v1/due?hours=100").body()).contains("CALL_BACK");
        assertThat(post(
                                "/api/v1/cases/{number}/state",
                                CASE + "/state",
                                "{\"state\":\"CLOSED\",\"by\":\"Mary\",\"closing\":\"SATISFIED\"}")
                        .body())
                .contains("still owes 1 things");
        post("/api/v1/cases/{number}/duties", CASE + "/duties", "{\"kind\":\"CARE\",\"text\":\"ask how it is\"}");
        post("/api/v1/cases/{number}/duties/{duty}", CASE + "/duties/1", "{\"status\":\"DONE\"}");
        post("/api/v1/cases/{number}/satisfaction", CASE + "/satisfaction", "{\"given\":5,\"comment\":\"quick\"}");
        post("/api/v1/cases/{number}/observations", CASE + "/observations", "{\"metric\":\"spend\",\"value\":12.5}");
        post(
                "/api/v1/cases/{number}/calls",
                CASE + "/calls",
                "{\"call\":\"c-1\",\"apologised\":false,\"explained\":false,\"retained\":true,\"confirmed\":true,\"note\":\"all well\"}");
        post(
                "/api/v1/cases/{number}/state",
                CASE + "/state",
                "{\"state\":\"CLOSED\",\"by\":\"Mary\",\"closing\":\"SATISFIED\"}");

        var changed = post(
                "/api/v1/cases/{number}",
                CASE,
                "{\"owner\":\"Mary\",\"lesson\":\"say when, not if\",\"solution\":"
                        + "{\"standard\":\"charge off\",\"personal\":\"a call\",\"legal\":\"none\",\"risk\":\"low\"}}");

        assertThat(changed.body())
                .contains("say when, not if", "\"legal\":\"none\"", "\"given\":5", "\"closing\":\"SATISFIED\"");
        assertThat(get("/api/v1/cases", "/api/v1/cases?state=CLOSED").body()).contains("\"total\":1");
        assertThat(get("/api/v1/cases/{number}", "/api/v1/cases/7").statusCode())
                .isEqualTo(404);
        assertThat(node.notices()).extracting(FollowUpNotice::kind).contains(FollowUpNotice.Kind.CASE_CLOSED);
    }

    @Test
    void aDecisionNeedsItsReason() {
        String decision = "{\"decision\":{\"outcome\":\"PARTLY\",\"text\":\"half\",\"reason\":\"\",\"reaction\":\"\"}}";

        assertThat(post("/api/v1/cases/{number}", CASE, decision).body()).contains("a decision needs its reason");
        assertThat(post("/api/v1/cases/{number}", CASE, "{\"colour\":1}").body())
                .contains("colour");
    }

    @Test
    @Concept(value = "S002-07", by = CustomerWording.class)
    void showsTheCustomerAStateInSafeWordsOnly() {
        String token =
                node.journal().cases().queries().find(100_001).orElseThrow().token();

        assertThat(get("/api/v1/status/{token}", "/api/v1/status/" + token).body())
                .contains("We are making sure")
                .doesNotContain("money", "a-1");
        assertThat(get("/api/v1/status/{token}", "/api/v1/status/" + token + "?language=zh")
                        .body())
                .contains("我们正在跟进");
        assertThat(get("/api/v1/status/{token}", "/api/v1/status/guess").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsDisputesAndTurnsRelabelsIntoTraining() {
        String reviews = "/api/v1/calls/c-1/reviews";
        post(
                "/api/v1/calls/{id}/reviews",
                reviews,
                "{\"kind\":\"DISPUTE\",\"target\":\"signal\",\"utterance\":1,\"signal\":\"ACCUSATION\",\"role\":\"AGENT\",\"by\":\"Jo\",\"note\":\"a question\"}");
        assertThat(get("/api/v1/reviews/open", "/api/v1/reviews/open").body()).contains("a question");
        post(
                "/api/v1/calls/{id}/reviews",
                reviews,
                "{\"kind\":\"ACCEPT\",\"target\":\"signal\",\"utterance\":1,\"role\":\"REVIEWER\",\"by\":\"Mary\",\"answers\":1}");
        post(
                "/api/v1/calls/{id}/reviews",
                reviews,
                "{\"kind\":\"RELABEL\",\"target\":\"signal\",\"utterance\":1,\"signal\":\"accusation\",\"becomes\":\"confusion\",\"role\":\"REVIEWER\",\"by\":\"Mary\"}");
        post(
                "/api/v1/calls/{id}/reviews",
                reviews,
                "{\"kind\":\"GOOD_CASE\",\"target\":\"call\",\"utterance\":2,\"role\":\"REVIEWER\",\"by\":\"Mary\",\"note\":\"names a time\"}");

        assertThat(get("/api/v1/reviews/open", "/api/v1/reviews/open").body()).isEqualTo("[]");
        assertThat(get("/api/v1/reviews/training.jsonl", "/api/v1/reviews/training.jsonl")
                        .body())
                .contains("\"signals\":[\"CONFUSION\"]")
                .hasLineCount(1);
        assertThat(get("/api/v1/case-library", "/api/v1/case-library").body())
                .contains("names a time", "\"good\":true");
        assertThat(post(
                                "/api/v1/calls/{id}/reviews",
                                reviews,
                                "{\"kind\":\"RELABEL\",\"target\":\"signal\",\"utterance\":1,\"signal\":\"RAGE\",\"role\":\"REVIEWER\",\"by\":\"Mary\"}")
                        .body())
                .contains("no such signal");
        assertThat(get("/api/v1/calls/{id}/reviews", reviews).body()).contains("DISPUTE", "ACCEPT", "RELABEL");
        assertThat(get("/api/v1/calls/{id}/after", "/api/v1/calls/c-1/after").body())
                .contains("RELABEL", "\"recording\":false", "\"number\":100001");
    }

    @Test
    void printsTabulatesAndPacksAReport() {
        String report = "/api/v1/calls/c-1/report";
        assertThat(get("/api/v1/calls/{id}/report.pdf", report + ".pdf?language=zh")
                        .body())
                .startsWith("%PDF-");
        assertThat(get("/api/v1/calls/{id}/report.csv", report + ".csv").body()).contains("You took my money.");
        assertThat(get("/api/v1/calls/{id}/report.vcon.json", report + ".vcon.json")
                        .body())
                .contains("\"vcon\":\"0.4.0\"");
        assertThat(get("/api/v1/calls/{id}/report.pdf", "/api/v1/calls/none/report.pdf")
                        .statusCode())
                .isEqualTo(404);
        post(
                "/api/v1/calls/{id}/report/notices",
                report + "/notices",
                "{\"by\":\"Jo\",\"role\":\"agent\",\"act\":\"READ\"}");
        assertThat(get("/api/v1/calls/{id}/report/notices", report + "/notices").body())
                .contains("READ");
    }

    @Test
    void playsAnyPartOfARecording() {
        var recordings = node.recordings();
        try (var track = recordings.track(new CallId("c-1"), Party.AGENT, 8_000, java.time.Duration.ZERO)) {
            track.add(new short[8_000]);
        }
        recordings.finish(new CallId("c-1"));

        assertThat(get("/api/v1/calls/{id}/report.vcon.json", "/api/v1/calls/c-1/report.vcon.json")
                        .body())
                .contains("/api/v1/calls/c-1/recording");
        var whole = get("/api/v1/calls/{id}/recording", "/api/v1/calls/c-1/recording");
        var part = node.get("/api/v1/calls/c-1/recording", "Range", "bytes=0-3");
        var beyond = node.get("/api/v1/calls/c-1/recording", "Range", "bytes=999999-");

        assertThat(whole.headers().firstValue("Content-Length")).contains("32044");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("RIFF");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 0-3/32044");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(get("/api/v1/calls/{id}/recording", "/api/v1/calls/c-2/recording")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Concept(value = "S001-16", by = ImprovementReport.class)
    void sumsUpAPeriodAndTracksWhatIsImproved() {
        assertThat(get("/api/v1/improvement", "/api/v1/improvement?from=2026-01-01&to=2026-02-01&team=team-1")
                        .body())
                .contains("\"calls\":1");
        assertThat(get("/api/v1/improvement", "/api/v1/improvement?from=2026-02-01&to=2026-01-01")
                        .body())
                .contains("from must be before to");
        assertThat(get("/api/v1/improvement.csv", "/api/v1/improvement.csv?from=2026-01-01&to=2026-02-01")
                        .body())
                .contains("overview,,escalation,1");
        post(
                "/api/v1/improvement/items",
                "/api/v1/improvement/items",
                "{\"title\":\"Say it first\",\"cause\":\"notice-missing\",\"state\":\"PLAN\"}");
        post(
                "/api/v1/improvement/items/{item}",
                "/api/v1/improvement/items/1",
                "{\"title\":\"Say it first\",\"cause\":\"notice-missing\",\"state\":\"CHECK\",\"fixed\":\"2026-01-10T00:00:00Z\"}");
        assertThat(get("/api/v1/improvement/items", "/api/v1/improvement/items").body())
                .contains("CHECK");
        assertThat(post(
                                "/api/v1/improvement/items/{item}",
                                "/api/v1/improvement/items/9",
                                "{\"title\":\"x\",\"cause\":\"y\",\"state\":\"PLAN\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
