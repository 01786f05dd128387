package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseDraft;
import dev.becalm.followup.CaseFile;
import dev.becalm.followup.CaseOpener;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.CaseStep;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.ComplaintCase.Closing;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.Observation;
import dev.becalm.followup.Reminder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {
    private static final Instant NOW = Calls.START.plusSeconds(60);
    private static final Instant LATE = Calls.START.plus(Duration.ofDays(3));

    @TempDir
    private Path folder;

    private CallJournal journal;
    private CaseStore cases;

    @BeforeEach
    void open() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        cases = journal.cases();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void givesACaseANumberThatCanBeReadOut() {
        ComplaintCase stored = cases.keep(draft("c-1"), NOW);

        assertThat(stored.number()).isEqualTo(100_001);
        assertThat(cases.queries().ofCall("c-1").orElseThrow().complaint()).isEqualTo(stored);
        assertThat(file(stored).duties())
                .extracting(Duty::kind)
                .contains(Duty.Kind.CALL_BACK, Duty.Kind.TEXT_TO_SEND, Duty.Kind.OBSERVATION);
        assertThat(file(stored).duties())
                .filteredOn(duty -> duty.kind() == Duty.Kind.TEXT_TO_SEND)
                .allSatisfy(duty -> assertThat(duty.text()).contains("100001"));
    }

    /** Both threads read before they write, so each would find the other's commit in its way if it had not its turn. */
    @Test
    void keepsCasesWhileTheJournalIsWritten() {
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 60; i++) {
                journal.append(new CallId("live-" + i), List.of(Calls.started("live-" + i, "a-1")));
                journal.flushed().join();
            }
        });

        for (int i = 0; i < 60; i++) {
            cases.keep(draft("c-" + i), NOW);
        }
        writing.join();

        assertThat(cases.queries().ofCall("c-59")).isPresent();
        assertThat(journal.trouble()).isEmpty();
    }

    @Test
    void theEndOfTheCallBringsTheCaseUpToDateUntilAPersonTouchesIt() {
        ComplaintCase early =
                cases.keep(opener().read(complaint("c-1").goingOn()).orElseThrow(), NOW);
        ComplaintCase late = cases.keep(draft("c-1"), NOW);
        cases.move(late.number(), step(CaseState.CLOSED), Closing.NO_CONTACT);
        cases.keep(draft("c-1"), NOW);

        assertThat(late.number()).isEqualTo(early.number());
        assertThat(late.state()).isEqualTo(CaseState.TRACKED);
        assertThat(file(late).complaint().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void refusesStepsThatMakeNoSense() {
        ComplaintCase stored = cases.keep(draft("c-1"), NOW);

        assertThatThrownBy(() -> cases.move(stored.number(), step(CaseState.IMPROVED), Closing.NONE))
                .hasMessageContaining("a case in state TRACKED cannot become IMPROVED");
        assertThatThrownBy(() -> cases.move(stored.number(), step(CaseState.CLOSED), Closing.NONE))
                .hasMessageContaining("how it ended");
        assertThatThrownBy(() -> cases.move(stored.number(), step(CaseState.CLOSED), Closing.SATISFIED))
                .hasMessageContaining("still owes 2 things");
        assertThatThrownBy(() -> cases.move(7, step(CaseState.CLOSED), Closing.SATISFIED))
                .isInstanceOf(UnknownCase.class);
    }

    @Test
    @Concept(
            value = {"S002-15", "S001-15", "S002-12"},
            by = CaseStore.class)
    void closesSatisfiedOnceAllIsDoneAndStillObserves() {
        ComplaintCase stored = cases.keep(draft("c-1"), NOW);
        file(stored).duties().stream()
                .filter(duty -> duty.kind() == Duty.Kind.CALL_BACK || duty.kind() == Duty.Kind.TEXT_TO_SEND)
                .forEach(duty -> cases.settle(stored.number(), duty.id(), Duty.Status.DONE, NOW));

        cases.move(stored.number(), step(CaseState.CLOSED), Closing.SATISFIED);
        cases.rated(stored.number(), 4, "quick", NOW);

        CaseFile file = file(stored);
        assertThat(file.complaint().closing()).isEqualTo(Closing.SATISFIED);
        assertThat(file.satisfaction().given()).isEqualTo(4);
        assertThat(file.satisfaction().branch()).isEqualTo("THANK");
        assertThat(file.duties())
                .filteredOn(duty -> duty.status() == Duty.Status.OPEN)
                .extracting(Duty::kind)
                .containsExactlyInAnyOrder(Duty.Kind.OBSERVATION, Duty.Kind.ANALYSIS, Duty.Kind.CARE);
    }

    @Test
    @Concept("S002-11")
    void keepsTheRatingThatWasGivenOnTheLineUntilThereIsAnother() {
        var call = complaint("c-1").agent("How satisfied are you, one to five?").customer("Four.");
        CaseDraft rated = opener().read(call.ended()).orElseThrow();

        ComplaintCase stored = cases.keep(rated, NOW);

        assertThat(file(stored).satisfaction().given()).isEqualTo(4);
        assertThat(file(stored).duties())
                .filteredOn(duty -> duty.kind() == Duty.Kind.SURVEY)
                .allMatch(duty -> duty.status() == Duty.Status.DONE);
        cases.rated(stored.number(), 2, "it came back", LATE);
        cases.keep(rated, LATE);
        assertThat(file(stored).satisfaction().given()).isEqualTo(2);
    }

    @Test
    void remindsOnceBeforeItIsDueAndOnceWhenItIsOver() {
        cases.keep(draft("c-1"), NOW);
        var due = journal.due();

        assertThat(due.remind(NOW, Duration.ofDays(2)))
                .extracting(Reminder::kind)
                .contains(Reminder.Kind.DUE_SOON);
        assertThat(due.remind(NOW, Duration.ofDays(2))).isEmpty();
        assertThat(due.remind(LATE, Duration.ZERO))
                .isNotEmpty()
                .allSatisfy(reminder -> assertThat(reminder.kind()).isEqualTo(Reminder.Kind.OVERDUE));
        assertThat(due.remind(LATE, Duration.ZERO)).isEmpty();
    }

    @Test
    @Concept(
            value = "S003-07",
            by = {CallStartCard.class, DueQueries.class})
    void tellsAtTheStartOfACallWhatTheCustomerIsOwed() {
        cases.keep(draft("c-1"), NOW);
        cases.keep(draft("c-2"), NOW);
        journal.append(new CallId("c-1"), List.of(Calls.started("c-1", "a-1")));
        journal.flushed().join();

        var card =
                journal.due().card("k-1", "c-3", LATE, FollowUpConfig.DEFAULT).orElseThrow();

        assertThat(card.cases()).hasSize(2);
        assertThat(card.promises())
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed.overdue()).isTrue());
        assertThat(journal.due().card("nobody", "c-3", LATE, FollowUpConfig.DEFAULT))
                .isEmpty();
    }

    @Test
    void listsByStateTeamAndWhatIsOverdue() {
        cases.keep(draft("c-1"), NOW);

        assertThat(cases.queries().list(CaseFilter.all(10)).total()).isEqualTo(1);
        assertThat(cases.queries().list(overdueAt(NOW)).items()).isEmpty();
        assertThat(cases.queries().list(overdueAt(LATE)).items()).hasSize(1);
    }

    @Test
    void watchesOverACustomerAfterwards() {
        ComplaintCase stored = cases.keep(draft("c-1"), NOW);

        cases.observed(stored.number(), new Observation(NOW, "spend", 100));
        cases.observed(stored.number(), new Observation(LATE, "spend", 40));

        assertThat(Observation.churnRisk(file(stored).observations())).isTrue();
    }

    private static CaseFilter overdueAt(Instant at) {
        return new CaseFilter(null, "team-1", null, null, null, null, true, at, 10, 0);
    }

    private CaseFile file(ComplaintCase stored) {
        return cases.queries().find(stored.number()).orElseThrow();
    }

    private static CaseStep step(CaseState state) {
        return new CaseStep(state, NOW, "Mary", "");
    }

    private static CaseOpener opener() {
        return new CaseOpener(FollowUpConfig.DEFAULT, ZoneOffset.UTC);
    }

    private static CaseDraft draft(String call) {
        return opener().read(complaint(call).ended()).orElseThrow();
    }

    private static Conversation complaint(String call) {
        return new Conversation(call, Language.EN, "k-1")
                .customer("You took my money.", SignalId.ACCUSATION)
                .agent("I will call you back by 5 pm tomorrow.", SignalId.TIME_COMMITMENT)
                .ledger(LedgerEntry.Kind.PROMISE, LedgerEntry.Status.MADE)
                .agent("I will text you that.", SignalId.TEXT_OFFER)
                .ledger(LedgerEntry.Kind.TEXT_TO_SEND, LedgerEntry.Status.MADE);
    }
}
