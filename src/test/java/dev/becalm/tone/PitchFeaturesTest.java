package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PitchFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @ParameterizedTest
    @ValueSource(doubles = {-30, -10, -3.1})
    void aSineOf200HzLiesTwelveSemitonesAbove100Hz(double dbfs) {
        short[] sine = Sounds.sine(200, dbfs, RATE_HZ, 1_000);

        for (short[] line : new short[][] {sine, Lines.mulaw(sine), Lines.alaw(sine)}) {
            var features = Heard.features(line);

            assertThat(features.get("pitch.p50")).isCloseTo(12, within(0.05));
            assertThat(features.get("pitch.sd")).isLessThan(0.1);
            assertThat(features.get("pitch.speed")).isLessThan(0.05);
        }
    }

    @Test
    void followsARiseOverItsWholeLength() {
        short[] rising = glide(150, 300);

        var features = Heard.features(rising);

        assertThat(features.get("pitch.rise")).isCloseTo(12, within(0.7));
        assertThat(features.get("pitch.rising")).isGreaterThan(0.9);
        assertThat(features.get("pitch.falling")).isZero();
        assertThat(features.get("pitch.third1")).isCloseTo(-4, within(0.3));
        assertThat(features.get("pitch.third3")).isCloseTo(4, within(0.3));
        // An octave in a second, in steps of 10 ms.
        assertThat(features.get("pitch.riseSpeed")).isCloseTo(0.12, within(0.02));
    }

    @Test
    void followsAFall() {
        var features = Heard.features(glide(300, 150));

        assertThat(features.get("pitch.rise")).isCloseTo(-12, within(0.7));
        assertThat(features.get("pitch.falling")).isGreaterThan(0.9);
        assertThat(features.get("pitch.fallSpeed")).isCloseTo(0.12, within(0.02));
    }

    /** One second from one pitch to another, evenly in semitones. */
    private static short[] glide(double fromHz, double toHz) {
        short[] sound = new short[RATE_HZ];
        double phase = 0;
        for (int i = 0; i < sound.length; i++) {
            phase += fromHz * Math.pow(toHz / fromHz, (double) i / sound.length) / RATE_HZ;
            sound[i] = (short) (6_000 * (Math.sin(2 * Math.PI * phase) + 0.5 * Math.sin(4 * Math.PI * phase)));
        }
        return sound;
    }
}
