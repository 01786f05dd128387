package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;

class ShapeFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void aShoutIsLouderAndSharperThanCalmSpeech() {
        var calm = Heard.features(Voices.CALM.speak(RATE_HZ, 4_000, 1));
        var shout = Heard.features(Voices.SHOUTING.speak(RATE_HZ, 4_000, 1));

        assertThat(shout.get("level.p95") - calm.get("level.p95")).isBetween(9.0, 15.0);
        assertThat(shout.get("loudness.p95")).isGreaterThan(1.5 * calm.get("loudness.p95"));
        assertThat(shout.get("balance.voicedMean")).isGreaterThan(calm.get("balance.voicedMean") + 4);
        assertThat(shout.get("hammarberg.voicedMean")).isLessThan(calm.get("hammarberg.voicedMean") - 4);
        assertThat(shout.get("slope.voicedMean")).isGreaterThan(calm.get("slope.voicedMean"));
    }

    @Test
    void aSoundThatComesAndGoesHasMoreFluxThanASteadyOne() {
        var steady = Heard.features(Sounds.sine(300, -20, RATE_HZ, 2_000));
        var speech = Heard.features(Voices.CALM.speak(RATE_HZ, 2_000, 1));

        assertThat(speech.get("flux.mean")).isGreaterThan(3 * steady.get("flux.mean"));
        assertThat(speech.get("level.change")).isGreaterThan(20 * steady.get("level.change"));
    }
}
