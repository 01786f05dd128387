package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;

class CycleMeterTest {
    private final CycleMeter meter = new CycleMeter();

    @Test
    void aSteadyToneHasNeither() {
        meter.read(Heard.span(Sounds.sine(203, -10, Heard.RATE_HZ, 100)), Heard.RATE_HZ / 203.0);

        assertThat(meter.jitter()).isLessThan(0.005);
        assertThat(meter.shimmer()).isLessThan(0.01);
    }

    @Test
    void measuresPeriodsThatAlternate() {
        double[] bumps = bumps(40, 0.04, 0);

        meter.read(bumps, 40);

        // Every other period is 4 % longer, so neighbours differ by 4 % of 40.8.
        assertThat(meter.jitter()).isCloseTo(0.04 / 1.02, within(0.006));
        assertThat(meter.shimmer()).isLessThan(0.03);
    }

    @Test
    void measuresHeightsThatAlternate() {
        double[] bumps = bumps(40, 0, 0.1);

        meter.read(bumps, 40);

        assertThat(meter.shimmer()).isCloseTo(0.1 / 1.05, within(0.02));
        assertThat(meter.jitter()).isLessThan(0.005);
    }

    @Test
    void looksOnTheSideThatTheVoiceLeansTo() {
        double[] bumps = bumps(40, 0, 0.1);
        for (int i = 0; i < bumps.length; i++) {
            bumps[i] = -bumps[i];
        }

        meter.read(bumps, 40);

        assertThat(meter.shimmer()).isCloseTo(0.1 / 1.05, within(0.02));
    }

    /** Smooth bumps one period apart, every other later and higher by these shares. */
    private static double[] bumps(double period, double later, double higher) {
        double[] sound = new double[PitchTracker.SPAN];
        double centre = 10;
        for (int bump = 0; centre < sound.length + 20; bump++) {
            double height = bump % 2 == 0 ? 0.5 : 0.5 * (1 + higher);
            for (int i = 0; i < sound.length; i++) {
                sound[i] += height * Math.exp(-Math.pow((i - centre) / 3, 2));
            }
            centre += period * (bump % 2 == 0 ? 1 : 1 + later);
        }
        return sound;
    }
}
