package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipMeterTest {
    private final ClipMeter meter = new ClipMeter();

    @Test
    void countsWhatReachesFullScale() {
        for (double sample : new double[] {0.5, 0.99, -1, 0.2}) {
            meter.add(sample);
        }

        assertThat(meter.take()).isEqualTo(2);
        assertThat(meter.take()).isZero();
    }

    @Test
    void countsFlatRunsBelowFullScale() {
        for (int i = 0; i < 10; i++) {
            meter.add(0.4);
        }

        assertThat(meter.take()).isEqualTo(5);
    }

    @Test
    void softSoundAndRoundPeaksAreNotCut() {
        for (int i = 0; i < 800; i++) {
            meter.add(0.9 * Math.sin(2 * Math.PI * 300 * i / 8_000));
        }
        for (int i = 0; i < 100; i++) {
            meter.add(0.1);
        }

        assertThat(meter.take()).isZero();
    }
}
