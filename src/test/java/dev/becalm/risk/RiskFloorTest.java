package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import org.junit.jupiter.api.Test;

class RiskFloorTest {
    private final RiskFloor floor = new RiskFloor(RiskConfig.DEFAULT);

    @Test
    void liftsToRedByNoMoreThanWhatIsMissing() {
        floor.read(said(SignalId.SUPERVISOR_DEMAND, 0.95), 0, null);

        assertThat(floor.lift(25, null)).get().satisfies(lift -> {
            assertThat(lift.points()).isEqualTo(35);
            assertThat(lift.because()).isEqualTo("words");
        });
        assertThat(floor.lift(80, null)).isEmpty();
    }

    @Test
    void leavesAnUnsureTriggerToItsPoints() {
        floor.read(said(SignalId.SUPERVISOR_DEMAND, 0.3), 50, null);

        assertThat(floor.lift(25, null)).isEmpty();
    }

    @Test
    void doubtsATriggerOutOfTheBlueUnlessItsWordsAreClear() {
        floor.read(said(SignalId.EXTERNAL_THREAT, 0.8), 2, null);
        boolean outOfTheBlue = floor.lift(25, null).isPresent();
        floor.read(said(SignalId.EXTERNAL_THREAT, 0.8), 20, null);

        assertThat(outOfTheBlue).isFalse();
        assertThat(floor.lift(25, null)).isPresent();
    }

    @Test
    void letsGoOnceTheCustomerHasComeRound() {
        floor.read(said(SignalId.EXTERNAL_THREAT, 0.9), 20, null);
        floor.forgive(null);

        assertThat(floor.lift(25, null)).isEmpty();
    }

    private static Signal said(SignalId id, double confidence) {
        return new Signal(id, Party.CUSTOMER, "test", "words", Span.ofMillis(0, 1_000), confidence, id.concepts());
    }
}
