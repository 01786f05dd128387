package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotiveLadderTest {
    private final Turns turns = new Turns(Language.EN);
    private final MotiveLadder ladder = new MotiveLadder();

    @ParameterizedTest
    @CsvSource({
        "ANGER, VENT, RECOVER",
        "REFUND_DEMAND, RECOVER, EXTRA",
        "COMPENSATION_DEMAND, EXTRA, ATTENTION",
        "ATTENTION_DEMAND, ATTENTION, PLAY",
        "TAUNT, PLAY, PLAY"
    })
    @Concept({"S002-18", "S002-19", "S002-20", "S002-21", "S002-22", "S002-23"})
    void namesTheMotiveAndTheStepAfterIt(SignalId signal, Motive motive, Motive next) {
        ladder.read(turns.customer("...", signal));

        assertThat(ladder.motive()).isEqualTo(motive);
        assertThat(ladder.next()).isEqualTo(next);
        assertThat(ladder.confidence()).isGreaterThan(0.4);
    }

    @Test
    void staysUnclearWhileNothingSpeaksForAnything() {
        ladder.read(turns.customer("I'd like to change my address"));

        assertThat(ladder.motive()).isEqualTo(Motive.UNCLEAR);
        assertThat(ladder.confidence()).isZero();
        assertThat(ladder.all()).isEmpty();
    }

    @Test
    void isNotMovedByTheAgent() {
        ladder.read(turns.agent("That is a refund", SignalId.OFFER));

        assertThat(ladder.motive()).isEqualTo(Motive.UNCLEAR);
    }

    @Test
    void keepsSeveralMotivesAtOnceAndLetsThemFade() {
        ladder.read(turns.customer("...", SignalId.ANGER, SignalId.REFUND_DEMAND));
        assertThat(ladder.all()).containsExactly(Motive.VENT, Motive.RECOVER);

        for (int i = 0; i < 5; i++) {
            ladder.read(turns.customer("okay", SignalId.ACCEPTANCE));
        }

        assertThat(ladder.all()).isEmpty();
    }
}
