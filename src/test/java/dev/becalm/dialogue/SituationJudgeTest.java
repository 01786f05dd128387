package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.dialogue.Situation.Kind;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Stages;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.tone.VoiceScope;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SituationJudgeTest {
    private final SituationJudge judge = new SituationJudge();
    private final Turns turns = new Turns(Language.EN);
    private final BoundaryRule rule = Stages.BOUNDARY.rule("billing dispute");

    @Test
    @Concept({"S000-13", "S000-11"})
    void takesFactsAndNeedForAGenuineDifficulty() {
        judge.read(turns.customer("I paid 80 pounds and was cut off after two days", SignalId.ACCUSATION), rule);
        judge.read(turns.customer("Nobody told me anything", SignalId.NO_NOTICE), rule);

        assertThat(judge.situation().kind()).isEqualTo(Kind.GENUINE_DIFFICULTY);
        assertThat(judge.situation().overreach()).isZero();
    }

    @Test
    @Concept({"S000-14", "S000-11", "S001-89", "S000-23"})
    void takesADemandAboveTheBoundaryForOverExpectation() {
        judge.read(turns.customer("You took 80 pounds", SignalId.ACCUSATION), rule);
        judge.read(turns.customer("I want 300 pounds for my trouble", SignalId.COMPENSATION_DEMAND), rule);

        assertThat(judge.situation().kind()).isEqualTo(Kind.OVER_EXPECTATION);
        assertThat(judge.situation().evidence()).contains("300 GBP");
    }

    @Test
    @Concept({"S000-15", "S000-17"})
    void suspectsALargeClaimUnderThreatInACalmVoice() {
        judge.hear(calm());
        judge.read(turns.customer("It was a bill of 20 pounds"), rule);
        judge.read(turns.customer("I want 5000 pounds", SignalId.COMPENSATION_DEMAND), rule);
        judge.read(turns.customer("or you will read about it", SignalId.EXTERNAL_THREAT), rule);

        assertThat(judge.situation().kind()).isEqualTo(Kind.POSSIBLE_DELIBERATE_CLAIM);
        assertThat(judge.situation().confidence()).isLessThan(1);
    }

    @Test
    @Concept({"S000-16", "S000-29", "S000-23"})
    void saysUnclearWhileThereIsTooLittleToGoBy() {
        judge.read(turns.customer("I'd like some money back please", SignalId.REFUND_DEMAND), rule);

        assertThat(judge.situation().kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(judge.situation().confidence()).isZero();
    }

    private static VoiceMeasured calm() {
        return new VoiceMeasured(
                Duration.ZERO, Party.CUSTOMER, Span.ofMillis(0, 900), VoiceScope.TONE, 0, 0, 1, 0.1, 0.1, 0, 0.9);
    }
}
