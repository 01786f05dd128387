package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.dialogue.DialogueState.Negotiation;
import dev.becalm.fixture.Concept;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackersTest {
    private final Turns turns = new Turns(Language.EN);

    @Test
    @Concept(
            value = {"S003-02", "S003-08", "S003-10", "S003-28"},
            by = StageTracker.class)
    void walksThroughTheStages() {
        var stages = new StageTracker();
        List<CallStage> seen = new ArrayList<>();

        for (Turn turn : List.of(
                turns.agent("Hello, how can I help?"),
                turns.customer("There is a charge I don't know", SignalId.ACCUSATION),
                turns.agent("Which charge do you see?", SignalId.FOLLOW_WORDS),
                turns.agent("I can take it off", SignalId.OFFER),
                turns.customer("Okay, do that", SignalId.ACCEPTANCE),
                turns.agent("Thank you for calling, goodbye", SignalId.CLOSING_SET))) {
            stages.read(turn);
            seen.add(stages.stage());
        }

        assertThat(seen)
                .containsExactly(
                        CallStage.READY,
                        CallStage.LISTEN,
                        CallStage.CLARIFY,
                        CallStage.SUGGEST,
                        CallStage.CONFIRM,
                        CallStage.CLOSE);
    }

    @Test
    void goesBackToListeningAtAnOutburst() {
        var stages = new StageTracker();
        stages.read(turns.customer("My bill is wrong", SignalId.ACCUSATION));
        stages.read(turns.agent("I can offer you this", SignalId.OFFER));

        stages.read(turns.customer("This is a joke", SignalId.ANGER));

        assertThat(stages.stage()).isEqualTo(CallStage.LISTEN);
    }

    @Test
    @Concept(value = "S001-53", by = NegotiationTracker.class)
    void followsTheStepsOfANegotiation() {
        var negotiation = new NegotiationTracker();
        List<Negotiation> seen = new ArrayList<>();

        for (Turn turn : List.of(
                turns.customer("This is outrageous", SignalId.ANGER),
                turns.agent("So what happened is this", SignalId.PARAPHRASE),
                turns.agent("Where did you see it?", SignalId.FOLLOW_WORDS),
                turns.customer("I want compensation", SignalId.COMPENSATION_DEMAND),
                turns.agent("I can do one of two things", SignalId.OPTIONS),
                turns.customer("I'm hanging up", SignalId.BREAK_OFF),
                turns.customer("Right, the ombudsman then", SignalId.EXTERNAL_THREAT),
                turns.customer("Fine, that works", SignalId.ACCEPTANCE))) {
            negotiation.read(turn);
            seen.add(negotiation.stage());
        }

        assertThat(seen)
                .containsExactly(
                        Negotiation.SOOTHE,
                        Negotiation.ISOLATE,
                        Negotiation.PROBE,
                        Negotiation.PROBE,
                        Negotiation.NEGOTIATE,
                        Negotiation.KEEP_TALKING,
                        Negotiation.EXTERNAL_REVIEW,
                        Negotiation.AGREE);
    }

    @Test
    @Concept(
            value = {"S001-07", "S001-46", "S001-48", "S001-49", "S001-50", "S001-10"},
            by = ChecklistTracker.class)
    void ticksTheImmediateResponseWithItsTimes() {
        var checklist = new ChecklistTracker();

        checklist.read(turns.customer("You overcharged me", SignalId.ACCUSATION));
        checklist.read(turns.agent("I'll take care of this", SignalId.OWNERSHIP));
        checklist.read(turns.agent(
                "First I check, by three you hear from me", SignalId.NEXT_ACTION, SignalId.TIME_COMMITMENT));

        var done = checklist.checklist();
        assertThat(done.complaint()).hasSeconds(0);
        assertThat(done.attitude()).hasSeconds(5);
        assertThat(done.nextAction()).hasSeconds(10);
        assertThat(done.time()).hasSeconds(10);
        assertThat(done.concession()).isNull();
    }

    @Test
    void givesNoTickForAnApologyThatCarriesADenial() {
        var checklist = new ChecklistTracker();

        checklist.read(turns.agent("Sorry but we never do that", SignalId.APOLOGY_SHIELD, SignalId.DENIAL));

        assertThat(checklist.checklist().soothed()).isFalse();
    }

    @Test
    @Concept(value = "S002-29", by = ChecklistTracker.class)
    void noticesASolutionBeforeAnySoothing() {
        var rushed = new ChecklistTracker();
        rushed.read(turns.customer("I've had enough", SignalId.ANGER));
        rushed.read(turns.agent("I can credit you", SignalId.OFFER));
        assertThat(rushed.solutionFirst()).isTrue();

        var patient = new ChecklistTracker();
        patient.read(turns.customer("I've had enough", SignalId.ANGER));
        patient.read(turns.agent("I'm so sorry, and I can credit you", SignalId.APOLOGY, SignalId.OFFER));
        assertThat(patient.solutionFirst()).isFalse();
    }
}
