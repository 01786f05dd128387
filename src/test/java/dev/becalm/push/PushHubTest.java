package dev.becalm.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.call.TimePassed;
import dev.becalm.cue.CueFeedback;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WireClient;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushHubTest {
    private static final CallId FIRST = new CallId("c-1");
    private static final CallId SECOND = new CallId("c-2");

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final List<String> commands = new ArrayList<>();
    private CallJournal journal;
    private HttpServer server;

    @BeforeEach
    void open() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        var hub = new PushHub(
                vertx,
                journal,
                new WrittenDown(),
                new MonitorMetrics(new SimpleMeterRegistry()),
                Clock.fixed(Calls.START, ZoneOffset.UTC));
        server = Waiting.result(vertx.createHttpServer()
                .webSocketHandler(socket -> hub.attach(
                        socket,
                        socket.path().equals("/boss") ? Audience.supervisor() : new Audience("a-1"),
                        socket.query() == null ? -1 : Long.parseLong(socket.query())))
                .listen(0, "127.0.0.1"));
    }

    @AfterEach
    void close() {
        Waiting.result(vertx.close());
        journal.close();
    }

    @Test
    void bringsANewScreenUpToDateThenSendsWhatHappens() {
        journal.append(FIRST, List.of(Calls.started("c-1", "a-1"), Calls.said(1, Party.CUSTOMER, 0, "hello")));

        try (var screen = WireClient.connect(vertx, server.actualPort(), "/agent")) {
            assertThat(screen.answer()).contains("\"type\":\"hello\"").contains("\"resumed\":false");
            assertThat(screen.answer()).contains("\"seq\":1").contains("callStarted");
            assertThat(screen.answer()).contains("\"seq\":2").contains("hello");
            assertThat(screen.answer()).contains("\"type\":\"live\"");

            journal.append(
                    FIRST, List.of(new TimePassed(Duration.ofSeconds(2)), Calls.said(2, Party.AGENT, 2_000, "hi")));

            assertThat(screen.answer()).contains("\"seq\":4").contains("\"text\":\"hi\"");
        }
    }

    @Test
    void resumesAfterTheLastNumberSeenWithoutLossOrRepeat() {
        journal.append(FIRST, List.of(Calls.started("c-1", "a-1"), Calls.said(1, Party.CUSTOMER, 0, "one")));
        journal.append(SECOND, List.of(Calls.started("c-2", "a-2"), Calls.said(1, Party.CUSTOMER, 0, "not mine")));
        journal.append(FIRST, List.of(Calls.said(2, Party.AGENT, 900, "two")));

        try (var screen = WireClient.connect(vertx, server.actualPort(), "/agent?2")) {
            assertThat(screen.answer()).contains("\"resumed\":true");
            assertThat(screen.answer()).contains("\"seq\":5").contains("two");
            assertThat(screen.answer()).contains("\"type\":\"live\"");
        }
    }

    @Test
    void showsASupervisorOnlyCallsThatGoOn() {
        journal.append(FIRST, List.of(Calls.started("c-1", "a-1"), ended()));
        journal.append(SECOND, List.of(Calls.started("c-2", "a-2")));

        try (var screen = WireClient.connect(vertx, server.actualPort(), "/boss")) {
            assertThat(screen.answer()).contains("\"role\":\"supervisor\"");
            assertThat(screen.answer()).contains("\"call\":\"c-2\"").contains("callStarted");
            assertThat(screen.answer()).contains("\"type\":\"live\"");
        }
    }

    @Test
    void letsEachRoleDoOnlyWhatIsItsOwn() {
        try (var agent = WireClient.connect(vertx, server.actualPort(), "/agent")) {
            agent.answer();
            agent.answer();

            agent.send("{\"type\":\"feedback\",\"ref\":\"1\",\"call\":\"c-1\",\"cue\":\"cue-1\",\"verdict\":\"used\"}");
            assertThat(agent.answer()).contains("\"done\"").contains("\"ref\":\"1\"");
            agent.send("{\"type\":\"acknowledge\",\"ref\":\"2\",\"call\":\"c-1\",\"alert\":\"x\",\"by\":\"me\"}");
            assertThat(agent.answer()).contains("\"error\"").contains("[feedback, situation, entry]");
            agent.send("{\"type\":\"situation\",\"ref\":\"3\",\"call\":\"c-1\",\"kind\":\"genuine_difficulty\"}");
            assertThat(agent.answer()).contains("\"done\"").contains("\"ref\":\"3\"");
            agent.send(
                    "{\"type\":\"entry\",\"ref\":\"4\",\"call\":\"c-1\",\"entry\":\"fact-1\",\"status\":\"verified\"}");
            assertThat(agent.answer()).contains("\"done\"").contains("\"ref\":\"4\"");
            agent.send("{\"type\":\"situation\",\"ref\":\"5\",\"call\":\"c-1\",\"kind\":\"nasty\"}");
            assertThat(agent.answer())
                    .contains("\"error\"")
                    .contains("kind must be one of unclear, genuine_difficulty");
            agent.send("nonsense");
            assertThat(agent.answer()).contains("not JSON");
        }
        assertThat(commands)
                .containsExactly(
                        "feedback c-1 cue-1 USED", "choose c-1 GENUINE_DIFFICULTY", "correct c-1 fact-1 VERIFIED null");
    }

    @Test
    void answersAScreenThatAsksWhetherAnybodyIsThere() {
        try (var screen = WireClient.connect(vertx, server.actualPort(), "/boss")) {
            screen.answer();
            screen.answer();

            screen.send("{\"type\":\"ping\",\"ref\":\"7\"}");

            assertThat(screen.answer()).contains("\"done\"").contains("\"ref\":\"7\"");
        }
    }

    private static CallEnded ended() {
        return new CallEnded(Duration.ofSeconds(1), CallEnded.Reason.HANGUP);
    }

    private final class WrittenDown implements PushCommands {
        @Override
        public boolean feedback(CallId call, String cue, CueFeedback.Verdict verdict) {
            return commands.add("feedback " + call + " " + cue + " " + verdict);
        }

        @Override
        public boolean choose(CallId call, Situation.Kind kind) {
            return commands.add("choose " + call + " " + kind);
        }

        @Override
        public boolean correct(CallId call, String entry, LedgerEntry.Status status, @Nullable String text) {
            return commands.add("correct " + call + " " + entry + " " + status + " " + text);
        }

        @Override
        public boolean acknowledge(CallId call, String alert, String by, boolean owner) {
            return commands.add("acknowledge " + call + " " + alert + " " + by);
        }

        @Override
        public boolean message(CallId call, String from, String text) {
            return false;
        }
    }
}
