package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 3.5, 4.5})
    void countsSyllablesAtEverySpeed(double perSecond) {
        short[] voice = Voices.CALM.paced(perSecond).speak(RATE_HZ, 6_000, 8);

        for (short[] line : new short[][] {voice, Lines.mulaw(voice), Lines.alaw(voice), Lines.amplified(voice, 15)}) {
            // One beat in seven is a pause.
            assertThat(Heard.features(line).get("syllables.perSecond"))
                    .isCloseTo(perSecond * 6 / 7, within(0.15 * perSecond));
        }
    }

    @Test
    void measuresPausesAndTheShareOfSpeech() {
        short[] tone = Sounds.sine(180, -20, RATE_HZ, 500);
        short[] gap = Sounds.noise(-70, RATE_HZ, 300, 3);

        var features = Heard.features(Sounds.joined(gap, tone, gap, tone, gap, tone, gap));

        assertThat(features.get("seconds")).isCloseTo(2.1, within(0.1));
        assertThat(features.get("speech.share")).isCloseTo(1.5 / 2.1, within(0.06));
        assertThat(features.get("pauses.longest")).isCloseTo(0.3, within(0.05));
        assertThat(features.get("pauses.perSecond")).isCloseTo(2 / 2.1, within(0.1));
        assertThat(features.get("voiced.length")).isCloseTo(0.5, within(0.06));
        assertThat(features.get("syllables.perSecond")).isCloseTo(3 / 2.1, within(0.1));
    }

    @Test
    void silenceHasNoRhythm() {
        var features = Heard.features(Sounds.silence(RATE_HZ, 2_000));

        assertThat(features.get("syllables.perSecond")).isZero();
        assertThat(features.get("voiced.share")).isZero();
    }
}
