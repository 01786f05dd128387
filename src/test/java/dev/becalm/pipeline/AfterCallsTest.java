package dev.becalm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.SupervisorMessage;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueConfig;
import dev.becalm.dialogue.DialogueStage;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.fixture.Stages;
import dev.becalm.fixture.TickingClock;
import dev.becalm.fixture.Waiting;
import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseOpened;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.followup.FollowUpNotice.Kind;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.report.CallReport;
import dev.becalm.store.CallFilter;
import dev.becalm.store.CallJournal;
import dev.becalm.store.recording.Recordings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterCallsTest {
    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();
    private final BlockingQueue<FollowUpNotice> notices = new LinkedBlockingQueue<>();
    private final BlockingQueue<HeardEvent> told = new LinkedBlockingQueue<>();
    private final AtomicInteger written = new AtomicInteger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private CallJournal journal;
    private ReportDesk desk;
    private AfterCalls after;

    @BeforeEach
    void open() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        desk = new ReportDesk(journal, events -> {
            written.incrementAndGet();
            return CallReport.of(events, Stages.PLAYBOOK);
        });
        after = service();
    }

    @AfterEach
    void close() {
        after.close();
        journal.close();
    }

    @Test
    void opensTheCaseWhileTheCustomerStillSpeaks() {
        after.start();

        append("c-1", complaint("c-1").goingOn());

        assertThat(Waiting.next(notices, "the case").kind()).isEqualTo(Kind.CASE_OPENED);
        assertThat(Waiting.next(told, "the number")).isEqualTo(new CaseOpened(Duration.ofSeconds(1), 100_001));
    }

    @Test
    void digestsAndTracksTheCallWhenItHasEnded() {
        after.start();

        append("c-1", complaint("c-1").ended());
        await(Kind.CASE_CHANGED);
        after.close();

        assertThat(journal.search().find(CallFilter.ALL, "latest", 10, 0).items())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.caseNumber()).isEqualTo(100_001);
                    assertThat(found.handling()).isNotNull();
                    assertThat(found.predicted()).isNotNull();
                });
    }

    @Test
    void hasTheReportReadyAndMakesItAnewOnceSomethingComesLate() {
        after.start();
        append("c-1", complaint("c-1").ended());
        await(Kind.CASE_CHANGED);

        CallReport first = desk.find(new CallId("c-1")).orElseThrow();
        assertThat(written).hasValue(1);
        assertThat(meters.get("becalm.report.ready").timer().count()).isEqualTo(1);

        append("c-1", List.of(new SupervisorMessage(Duration.ofMinutes(9), "Mary", "well done")));
        journal.flushed().join();

        assertThat(desk.find(new CallId("c-1"))).isPresent().get().isNotSameAs(first);
    }

    @Test
    void makesUpForCallsThatEndedWhileItWasNotThere() {
        append("c-1", complaint("c-1").ended());
        journal.flushed().join();

        after.start();
        await(Kind.CASE_CHANGED);
        after.close();

        assertThat(journal.digests().missing(10)).isEmpty();
    }

    @Test
    void tellsTheAgentWhatIsKnownAndTheSupervisorThatItIsBack() {
        after.start();
        append("c-1", complaint("c-1").ended());
        await(Kind.CASE_CHANGED);
        told.clear();

        clock.advance(Duration.ofDays(3));
        append("c-2", complaint("c-2").goingOn());

        assertThat(Waiting.next(told, "the card")).isInstanceOfSatisfying(CallStartCard.class, card -> {
            assertThat(card.calls()).isEqualTo(1);
            assertThat(card.promises())
                    .anySatisfy(owed -> assertThat(owed.overdue()).isTrue());
        });
    }

    @Test
    @Concept(value = "S002-37", by = AfterCalls.class)
    void tellsSupervisorsThatTheSameTroubleIsBackWhileTheCallGoesOn() {
        after.start();
        append("c-1", aboutTheBill("c-1").ended());
        await(Kind.CASE_CHANGED);
        append("c-2", aboutTheBill("c-2").ended());
        await(Kind.RECURRENCE);
        await(Kind.CASE_CHANGED);
        notices.clear();

        append("c-3", aboutTheBill("c-3").goingOn());

        FollowUpNotice atTheStart = Waiting.next(notices, "a notice");
        assertThat(atTheStart.kind()).isEqualTo(Kind.RECURRENCE);
        assertThat(atTheStart.call()).isEqualTo("c-3");
        assertThat(Waiting.next(notices, "a notice").kind()).isEqualTo(Kind.CASE_OPENED);
        assertThat(Waiting.next(notices, "a notice").kind()).isEqualTo(Kind.RECURRENCE);
    }

    @Test
    void remindsOfWhatIsOverdue() {
        append("c-1", complaint("c-1").ended());
        after.start();
        await(Kind.CASE_CHANGED);

        clock.advance(Duration.ofDays(3));
        after.remind();

        assertThat(Waiting.next(notices, "the reminder").kind()).isEqualTo(Kind.OVERDUE);
    }

    private void await(Kind kind) {
        while (Waiting.next(notices, "a notice " + kind).kind() != kind) {
            // Others come first.
        }
    }

    private void append(String call, List<CallEvent> events) {
        journal.append(new CallId(call), events);
    }

    private AfterCalls service() {
        LiveActions live = (call, action) -> told.add(action.apply(Duration.ofSeconds(1)));
        var parts = new AfterCalls.Parts(journal, live, clock, Recordings.off(), desk, new MonitorMetrics(meters));
        var made = new AfterCalls(parts, FollowUpConfig.DEFAULT);
        made.onNotice(notices::add);
        return made;
    }

    private static Conversation complaint(String call) {
        return new Conversation(call, Language.EN, "k-1")
                .customer("You took my money.", SignalId.ACCUSATION)
                .agent("I will call you back by 5 pm tomorrow.", SignalId.TIME_COMMITMENT)
                .ledger(LedgerEntry.Kind.PROMISE, LedgerEntry.Status.MADE);
    }

    /** A complaint of which it is known what it is about. */
    private static Conversation aboutTheBill(String call) {
        Conversation talk =
                new Conversation(call, Language.EN, "k-1").customer("My bill is wrong.", SignalId.ACCUSATION);
        var stage = new DialogueStage(DialogueConfig.DEFAULT, Stages.BOUNDARY);
        talk.goingOn().forEach(stage::on);
        stage.settle(talk.now()).forEach(talk::add);
        return talk;
    }
}
