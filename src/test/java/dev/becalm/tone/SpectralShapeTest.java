package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;

class SpectralShapeTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void theCentreOfASineIsItsFrequency() {
        assertThat(Heard.features(Sounds.sine(700, -20, RATE_HZ, 1_000)).get("centroid.p50"))
                .isCloseTo(0.7, within(0.01));
    }

    @Test
    void twoTonesGiveBalanceCentreAndHammarbergIndexByTheirLevels() {
        short[] tones = Lines.mixed(Sounds.sine(500, -20, RATE_HZ, 1_000), Sounds.sine(2_500, -32, RATE_HZ, 1_000));

        var features = Heard.features(tones);

        assertThat(features.get("balance.p50")).isCloseTo(-12, within(0.2));
        assertThat(features.get("hammarberg.p50")).isCloseTo(12, within(0.5));
        double upper = Math.pow(10, -1.2);
        assertThat(features.get("centroid.p50")).isCloseTo((0.5 + 2.5 * upper) / (1 + upper), within(0.02));
    }

    @Test
    void theShapeDoesNotHangOnTheLevelOrTheTelephoneCode() {
        short[] tones = Lines.mixed(Sounds.sine(500, -20, RATE_HZ, 1_000), Sounds.sine(2_500, -32, RATE_HZ, 1_000));

        for (short[] line : new short[][] {
            Lines.mulaw(tones), Lines.alaw(tones), Lines.amplified(tones, -10), Lines.amplified(tones, 12)
        }) {
            assertThat(Heard.features(line).get("balance.p50")).isCloseTo(-12, within(0.5));
        }
    }
}
