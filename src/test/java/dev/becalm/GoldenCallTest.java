package dev.becalm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.AlertStage;
import dev.becalm.alert.Briefing;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.cue.CueStage;
import dev.becalm.dialogue.DialogueStage;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.dialogue.DialogueState.Fault;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import dev.becalm.risk.RiskStage;
import dev.becalm.risk.TurningPoint;
import org.junit.jupiter.api.Test;

/** What must happen, turn by turn, in the two recorded calls (S003-50), given the signals of their words. */
@Concept(
        value = "S003-50",
        by = {DialogueStage.class, RiskStage.class, CueStage.class, AlertStage.class})
class GoldenCallTest {
    private static final PlayedCall BAD =
            new PlayedCall(GoldenCalls.handledBadly().through(Stages.all()));
    private static final PlayedCall WELL =
            new PlayedCall(GoldenCalls.handledWell().through(Stages.all()));

    @Test
    void deniesAndIsCuedAtOnce() {
        assertThat(BAD.cueActs(1)).contains(SignalId.FOLLOW_WORDS.name());
        assertThat(BAD.rightAfter(1, RiskChanged.class).risk())
                .isGreaterThan(BAD.rightAfter(0, RiskChanged.class).risk());
    }

    @Test
    void keepsOneOpenQuestionThatIsAskedTwice() {
        var state = BAD.latest(2, DialogueState.class);

        assertThat(state.openQuestions()).isEqualTo(1);
        assertThat(BAD.in(2, LedgerChanged.class).get(0).entry().times()).isEqualTo(2);
    }

    @Test
    void turnsAmberWhenTurnedAwayTwice() {
        assertThat(BAD.latest(3, DialogueState.class).deflections()).isEqualTo(2);
        assertThat(BAD.rightAfter(3, RiskChanged.class).level()).isIn(Level.AMBER, Level.RED);
    }

    @Test
    void callsTheSupervisorAtTheOutburstAtTheLatest() {
        assertThat(BAD.rightAfter(4, RiskChanged.class).level()).isEqualTo(Level.RED);
        assertThat(BAD.latest(4, DialogueState.class).motive()).isEqualTo(Motive.EXTRA);
        assertThat(BAD.tiers(4)).contains(Tier.T2);
    }

    @Test
    void foreseesTheDemandForCompensation() {
        assertThat(BAD.in(6, ForecastMade.class))
                .extracting(ForecastMade::demand)
                .contains(SignalId.COMPENSATION_DEMAND.name());
    }

    @Test
    void raisesTheFirstTierWithABriefingOnceTheSupervisorIsDemanded() {
        assertThat(BAD.tiers(8)).contains(Tier.T1);
        assertThat(BAD.in(8, Briefing.class)).hasSize(1);
        assertThat(BAD.last(RiskChanged.class).level()).isEqualTo(Level.RED);
    }

    @Test
    void tellsWhereTheCallTurnedAndWhichLineCausedIt() {
        var turning = BAD.all(TurningPoint.class).get(0);

        assertThat(turning.utterance()).isEqualTo(5);
        assertThat(turning.cause()).isEqualTo(4);
    }

    @Test
    void advisesToFollowTheWordsOfTheAccusation() {
        assertThat(WELL.cueActs(0)).containsExactly(SignalId.FOLLOW_WORDS.name());
        assertThat(WELL.latest(0, DialogueState.class).issue()).isEqualTo("billing dispute");
        assertThat(WELL.latest(1, DialogueState.class).stage()).isEqualTo(CallStage.CLARIFY);
    }

    @Test
    void notesTheFactsAndTheQuestion() {
        assertThat(WELL.latest(2, DialogueState.class).openQuestions()).isEqualTo(1);
        assertThat(WELL.in(2, LedgerChanged.class))
                .extracting(LedgerChanged::entry)
                .filteredOn(entry -> entry.kind() == Kind.FACT)
                .extracting(LedgerEntry::text)
                .contains("100块钱", "两天", "停机");
    }

    @Test
    void takesAMisunderstandingForWhatItIs() {
        var state = WELL.latest(8, DialogueState.class);

        assertThat(state.fault()).isEqualTo(Fault.MISUNDERSTANDING);
        assertThat(WELL.last(DialogueState.class).causes()).doesNotContain("billing-error");
    }

    @Test
    void readsTheHesitationAsRealisation() {
        assertThat(WELL.signals(14)).contains(SignalId.REALISATION);
        assertThat(WELL.cueActs(14)).contains(SignalId.FACE_SAVING.name());
    }

    @Test
    void calmsDownAndClosesWell() {
        assertThat(WELL.rightAfter(16, RiskChanged.class).risk())
                .isLessThan(WELL.latest(15, RiskChanged.class).risk());
        assertThat(WELL.latest(19, DialogueState.class).stage()).isEqualTo(CallStage.SUGGEST);
        assertThat(WELL.in(21, LedgerChanged.class))
                .extracting(change -> change.entry().kind())
                .contains(Kind.TEXT_TO_SEND);
        assertThat(WELL.last(RiskChanged.class).level()).isEqualTo(Level.GREEN);
    }

    @Test
    void raisesNoAlertInAWellHandledCall() {
        assertThat(WELL.tiers()).isEmpty();
    }
}
