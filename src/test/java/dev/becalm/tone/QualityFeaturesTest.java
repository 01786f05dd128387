package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @ParameterizedTest
    @ValueSource(doubles = {5, 10, 20})
    void harmonicityIsTheRatioOfToneToNoise(double snrDb) {
        short[] tone = Sounds.sine(200, -20, RATE_HZ, 3_000);
        short[] noisy = Lines.mixed(tone, Sounds.noise(-20 - snrDb, RATE_HZ, 3_000, 9));

        // A peak is picked where the noise happens to help, which adds up to 1 dB.
        assertThat(Heard.features(noisy).get("harmonicity.p50")).isCloseTo(snrDb, within(1.5));
    }

    @Test
    void aRoughVoiceHasMoreJitterAndShimmerThanASmoothOne() {
        var smooth = new Voices(150, -20, 10, 4, 1, 0.001);
        var rough = new Voices(150, -20, 10, 4, 1, 0.03);

        var soft = Heard.features(smooth.speak(RATE_HZ, 4_000, 6));
        var harsh = Heard.features(rough.speak(RATE_HZ, 4_000, 6));

        assertThat(harsh.get("jitter.p50")).isGreaterThan(2 * soft.get("jitter.p50"));
        assertThat(harsh.get("shimmer.p50")).isGreaterThan(1.3 * soft.get("shimmer.p50"));
        assertThat(harsh.get("harmonicity.p50")).isLessThan(soft.get("harmonicity.p50") - 2);
    }

    @Test
    void noticesThatPitchAndLevelMoveTogether() {
        short[] rising = new short[2 * RATE_HZ];
        double phase = 0;
        for (int i = 0; i < rising.length; i++) {
            double share = (double) i / rising.length;
            phase += (150 + 100 * share) / RATE_HZ;
            rising[i] = (short) ((500 + 9_000 * share) * Math.sin(2 * Math.PI * phase));
        }

        assertThat(Heard.features(rising).get("pitchWithLevel")).isGreaterThan(0.9);
    }
}
