package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineQualityTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void trustsCleanVoicesCalmAndShouting(long seed) {
        for (Voices voice : new Voices[] {Voices.CALM, Voices.CALM_WOMAN, Voices.SHOUTING}) {
            short[] speech = voice.speak(RATE_HZ, 3_000, seed);

            assertThat(quality(speech)).isGreaterThan(0.9);
            assertThat(quality(Lines.mulaw(speech))).isGreaterThan(0.9);
            assertThat(quality(Lines.alaw(speech))).isGreaterThan(0.9);
        }
    }

    @Test
    void doubtsOverdrivenSpeechWhereverItWasCutOff() {
        short[] overdriven = Lines.amplified(Voices.CALM.at(-20).speak(RATE_HZ, 3_000, 1), 24);

        assertThat(quality(overdriven)).isLessThan(0.2);
        assertThat(quality(Lines.amplified(overdriven, -6))).isLessThan(0.2);
    }

    @Test
    void doubtsTones() {
        assertThat(quality(Sounds.sine(200, -10, RATE_HZ, 2_000))).isLessThan(0.1);
        assertThat(quality(Lines.mixed(Sounds.sine(350, -13, RATE_HZ, 2_000), Sounds.sine(440, -13, RATE_HZ, 2_000))))
                .isLessThan(0.1);
    }

    @Test
    void doubtsBrokenUpSpeech() {
        short[] speech = Voices.CALM.at(-20).speak(RATE_HZ, 4_000, 1);

        assertThat(quality(Lines.lossy(speech, RATE_HZ, 0.2, 7))).isLessThan(0.5);
    }

    @Test
    void silenceIsNoVoice() {
        assertThat(quality(Sounds.silence(RATE_HZ, 1_000))).isZero();
    }

    private static double quality(short[] sound) {
        return LineQuality.of(Heard.passage(sound));
    }
}
