package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;

class DitherTest {
    private static final int RATE_HZ = 16_000;

    @Test
    void addsNoiseOfTheLevelThatItNames() {
        short[] noise = new Dither().over(Sounds.silence(RATE_HZ, 1_000));

        double energy = 0;
        double sum = 0;
        for (short sample : noise) {
            energy += (double) sample * sample;
            sum += sample;
        }
        double dbfs = 10 * Math.log10(energy / noise.length / 32_768 / 32_768);

        assertThat(dbfs).isCloseTo(Dither.LEVEL_DBFS, within(0.2));
        assertThat(sum / noise.length).isCloseTo(0, within(0.2));
    }

    @Test
    void givesTheSameStreamTheSameNoise() {
        short[] speech = Sounds.speech(-20, RATE_HZ, 200);

        assertThat(new Dither().over(speech))
                .isEqualTo(new Dither().over(speech))
                .isNotEqualTo(speech);
    }

    @Test
    void doesNotWrapLoudSoundRound() {
        short[] loud = {Short.MAX_VALUE, Short.MIN_VALUE, Short.MAX_VALUE, Short.MIN_VALUE};

        short[] noisy = new Dither().over(loud);

        assertThat(noisy[0]).isGreaterThan((short) 32_000);
        assertThat(noisy[1]).isLessThan((short) -32_000);
    }
}
