package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    private final Statistics statistics = new Statistics();

    @Test
    void sumsUpALine() {
        for (int i = 100; i >= 0; i--) {
            statistics.add(i, i / 100.0);
        }
        double[] spread = new double[Statistics.SPREAD];

        statistics.spread(spread, 0);

        assertThat(spread[0]).isCloseTo(50, within(1e-9));
        assertThat(spread[1]).isCloseTo(29.155, within(0.001));
        assertThat(spread).endsWith(5, 20, 50, 80, 95, 60);
        assertThat(statistics.median()).isEqualTo(50);
        assertThat(statistics.largest()).isEqualTo(100);
        assertThat(statistics.shareAbove(74.5)).isCloseTo(26 / 101.0, within(1e-9));
        assertThat(statistics.rise()).isCloseTo(100, within(1e-9));
        assertThat(statistics.part(0.5, 2)).isCloseTo(25, within(1e-9));
    }

    @Test
    void anEmptyLineIsZero() {
        double[] spread = {9, 9, 9, 9, 9, 9, 9, 9};

        statistics.spread(spread, 0);

        assertThat(spread).containsOnly(0);
        assertThat(statistics.mean() + statistics.deviation() + statistics.median() + statistics.rise())
                .isZero();
        assertThat(statistics.part(0, 1) + statistics.shareAbove(0) + statistics.meanMagnitude())
                .isZero();
    }

    @Test
    void magnitudesForgetTheSign() {
        statistics.add(-3, 0);
        statistics.add(1, 0);

        assertThat(statistics.meanMagnitude()).isEqualTo(2);
        assertThat(statistics.mean()).isEqualTo(-1);
    }
}
