package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.call.Tier;
import dev.becalm.call.TimePassed;
import dev.becalm.fixture.Calls;
import dev.becalm.risk.RiskChanged;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallJournalTest {
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    private Path folder;

    @Test
    void givesBackTheEventsOfACallInTheirOrder() {
        List<CallEvent> events = List.of(
                Calls.started("c-1", "a-1"),
                Calls.said(1, Party.CUSTOMER, 0, "hello"),
                new TimePassed(Duration.ofSeconds(1)),
                Calls.said(2, Party.AGENT, 900, "good morning"));

        try (var journal = open()) {
            journal.append(CALL, events);
            journal.append(new CallId("other"), List.of(Calls.started("other", "a-2")));
            journal.flushed().join();

            assertThat(journal.queries().events(CALL)).isEqualTo(events);
        }
    }

    @Test
    void goesOnCountingWhereItStopped() {
        List<Long> numbers = new ArrayList<>();
        try (var journal = open()) {
            journal.append(CALL, List.of(Calls.started("c-1", "a-1")));
        }

        try (var journal = open()) {
            journal.onAppend(logged -> numbers.add(logged.seq()));
            journal.append(CALL, List.of(new TimePassed(Duration.ofSeconds(1))));
        }

        assertThat(numbers).containsExactly(2L);
    }

    @Test
    void keepsTheListOfCallsUpToDate() {
        var red = new RiskChanged(Duration.ofSeconds(5), 60, 82, 10, RiskChanged.Level.RED, "", List.of(), List.of());
        var calmer =
                new RiskChanged(Duration.ofSeconds(9), 20, 30, 10, RiskChanged.Level.AMBER, "", List.of(), List.of());

        try (var journal = open()) {
            journal.append(CALL, List.of(Calls.started("c-1", "a-1"), red, alert(1), alert(2), calmer));
            journal.append(CALL, List.of(new CallEnded(Duration.ofSeconds(10), CallEnded.Reason.HANGUP)));
            journal.flushed().join();

            CallSummary call = journal.queries().call(CALL).orElseThrow();
            assertThat(call.peakRisk()).isEqualTo(82);
            assertThat(call.finalRisk()).isEqualTo(30);
            assertThat(call.level()).isEqualTo("AMBER");
            assertThat(call.t1()).isEqualTo(1);
            assertThat(call.durationMs()).isEqualTo(10_000);
            assertThat(call.endReason()).isEqualTo("HANGUP");
            assertThat(journal.queries().open()).isEmpty();
        }
    }

    @Test
    void losesNothingWhileNothingCanBeWritten() {
        try (var journal = open()) {
            journal.append(CALL, List.of(Calls.started("c-1", "a-1")));
            journal.flushed().join();
            List<CallEvent> many = lines(3_000);

            execute("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
            journal.append(CALL, many);
            awaitTrouble(journal);
            execute("DROP TRIGGER full");
            journal.flushed().join();

            assertThat(journal.trouble()).isEmpty();
            assertThat(journal.queries().events(CALL)).hasSize(3_001);
        }
    }

    @Test
    void writesWhatBelongsTogetherWholeOrNotAtAll() {
        try (var journal = open()) {
            journal.append(CALL, List.of(Calls.started("c-1", "a-1")));
            journal.flushed().join();

            execute("CREATE TRIGGER late BEFORE INSERT ON event WHEN NEW.seq = 2500"
                    + " BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
            journal.append(CALL, lines(3_000));
            awaitTrouble(journal);
            List<CallEvent> written = journal.queries().events(CALL);
            execute("DROP TRIGGER late");

            assertThat(written).hasSize(1);
        }
    }

    private static List<CallEvent> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .<CallEvent>mapToObj(i -> Calls.said(i, Party.CUSTOMER, i * 1_000L, "line " + i))
                .toList();
    }

    private static void awaitTrouble(CallJournal journal) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (journal.trouble().isEmpty()) {
                Thread.onSpinWait();
            }
        });
    }

    private void execute(String sql) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("journal.db")).useHandle(handle -> handle.execute(sql));
    }

    private static AlertRaised alert(int times) {
        return new AlertRaised(
                Duration.ofSeconds(6),
                new Alert(
                        "alert-1",
                        Tier.T1,
                        "SUPERVISOR_DEMAND",
                        false,
                        "asks for a manager",
                        "quote",
                        3,
                        times,
                        0,
                        List.of(),
                        List.of()));
    }

    private CallJournal open() {
        return CallJournal.open(folder.resolve("journal.db"));
    }
}
