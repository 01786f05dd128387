package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void setsWhatWasForeseenBesideWhatCame() {
        reliability.add(0.9, true);
        reliability.add(0.9, true);
        reliability.add(0.01, false);
        reliability.add(0.01, true);

        assertThat(reliability.auc()).isCloseTo(0.83, within(0.01));
        assertThat(reliability.brier()).isCloseTo(0.25, within(0.01));
        assertThat(reliability.rows().get(0)).containsExactly("from 0.00", "2", "1", "50");
        assertThat(reliability.rows().get(6)).containsExactly("from 0.80", "2", "90", "100");
        assertThat(reliability.lines()).hasSize(8);
    }
}
