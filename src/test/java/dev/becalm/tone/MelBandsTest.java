package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;

class MelBandsTest {
    @Test
    void loudnessGrowsByStevensLaw() {
        double soft = Heard.features(Sounds.noise(-40, Heard.RATE_HZ, 2_000, 1)).get("loudness.p50");
        double loud = Heard.features(Sounds.noise(-20, Heard.RATE_HZ, 2_000, 1)).get("loudness.p50");

        // 20 dB are a factor of 100 in power: 100 to the power 0.3.
        assertThat(loud / soft).isCloseTo(Math.pow(100, 0.3), within(0.1));
    }

    @Test
    void whiteNoiseDoesNotFall() {
        double slope =
                Heard.features(Sounds.noise(-20, Heard.RATE_HZ, 4_000, 1)).get("slope.mean");

        assertThat(slope).isCloseTo(0, within(0.5));
    }

    @Test
    void aFilterThatFallsByKnownDecibelsTiltsTheSlopeByThem() {
        short[] noise = Sounds.noise(-20, Heard.RATE_HZ, 4_000, 1);
        short[] smooth = new short[noise.length];
        double last = 0;
        for (int i = 0; i < noise.length; i++) {
            last = 0.5 * last + 0.5 * noise[i];
            smooth[i] = (short) last;
        }

        double slope = Heard.features(smooth).get("slope.mean");

        // y = x/2 + y/2 falls from 0 dB at 0 Hz to -9.5 dB at 4 kHz, most of it below 2 kHz; the bands lie denser
        // there.
        assertThat(slope).isBetween(-3.2, -2.0);
    }

    @Test
    void theCepstrumButItsFirstTermDoesNotHangOnTheLevel() {
        short[] voice = Voices.CALM.speak(Heard.RATE_HZ, 3_000, 2);

        var normal = Heard.features(voice);
        var soft = Heard.features(Lines.amplified(voice, -6));

        for (int i = 1; i < MelBands.COEFFICIENTS; i++) {
            String name = "cepstrum" + i + ".voicedMean";
            assertThat(soft.get(name)).as(name).isCloseTo(normal.get(name), within(0.15));
        }
        assertThat(normal.get("cepstrum0.voicedMean") - soft.get("cepstrum0.voicedMean"))
                .isCloseTo(Math.sqrt(26) * Math.log(Math.pow(10, 0.6)), within(0.15));
    }
}
