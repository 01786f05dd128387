package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimatorTest {
    @ParameterizedTest
    @ValueSource(doubles = {100, 1_000, 3_400})
    void keepsTheTelephoneBand(double hz) {
        assertThat(levelAfter(hz)).isCloseTo(-20, within(0.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4_700, 6_000, 7_900})
    void stopsWhatWouldFoldBackIntoIt(double hz) {
        assertThat(levelAfter(hz)).isLessThan(-75);
    }

    @Test
    void halvesTheNumberOfSamples() {
        var decimator = new Decimator();

        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += decimator.add(i) ? 1 : 0;
        }

        assertThat(kept).isEqualTo(500);
    }

    private static double levelAfter(double hz) {
        var decimator = new Decimator();
        double energy = 0;
        int count = 0;
        int seen = 0;
        for (short sample : Sounds.sine(hz, -20, 16_000, 500)) {
            if (decimator.add(sample / 32_768.0) && ++seen > 100) {
                energy += decimator.value() * decimator.value();
                count++;
            }
        }
        return 10 * Math.log10(energy / count + 1e-12);
    }
}
