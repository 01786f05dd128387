package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.evaluation.DemandTally.Step;
import dev.becalm.risk.NextDemand;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandTallyTest {
    @Test
    void looksThreeCustomerTurnsAhead() {
        List<Set<SignalId>> said = List.of(
                Set.of(SignalId.LOSS_CLAIM),
                Set.of(SignalId.ANGER),
                Set.of(),
                Set.of(SignalId.COMPENSATION_DEMAND),
                Set.of(SignalId.SUPERVISOR_DEMAND));

        List<Step> steps =
                DemandTally.steps(said, List.of(Motive.EXTRA, Motive.VENT, Motive.VENT, Motive.EXTRA, Motive.EXTRA));

        assertThat(steps).extracting(Step::situation).containsExactly("LOSS_CLAIM", "VENT", "VENT", "EXTRA", "EXTRA");
        assertThat(steps.get(0).demanded()).contains(SignalId.COMPENSATION_DEMAND);
        assertThat(steps.get(0).demanded()).doesNotContain(SignalId.SUPERVISOR_DEMAND);
        assertThat(steps.get(4).demanded()).isEmpty();
    }

    @Test
    void learnsWhatFollowsAndTrustsFewCasesLittle() {
        var tally = new DemandTally();
        for (int i = 0; i < 90; i++) {
            tally.add(new Step("LOSS_CLAIM", Set.of(SignalId.COMPENSATION_DEMAND)));
            tally.add(new Step("UNCLEAR", Set.of()));
        }
        tally.add(new Step("PLAY", Set.of(SignalId.REFUND_DEMAND)));

        var weights = tally.learned();

        assertThat(NextDemand.after("LOSS_CLAIM", weights)).hasValueSatisfying(next -> {
            assertThat(next.demand()).isEqualTo(SignalId.COMPENSATION_DEMAND);
            assertThat(next.probability()).isBetween(0.94, 0.96);
        });
        assertThat(weights.weights().get(NextDemand.key("PLAY", SignalId.REFUND_DEMAND)))
                .isLessThan(0.1);
        assertThat(NextDemand.after("UNCLEAR", weights)).isEmpty();
    }
}
