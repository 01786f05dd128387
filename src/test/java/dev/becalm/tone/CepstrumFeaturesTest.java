package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import org.junit.jupiter.api.Test;

class CepstrumFeaturesTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void aSteadyToneHasATimbreThatNeverChanges() {
        var features = Heard.features(Sounds.sine(300, -20, RATE_HZ, 2_000));

        assertThat(features.get("cepstrum1.voicedSd")).isLessThan(0.05);
        assertThat(features.get("cepstrum1.change")).isLessThan(0.05);
        assertThat(features.get("cepstrum1.deltaSd")).isLessThan(0.05);
    }

    @Test
    void lowAndHighSoundsLieOnOppositeSidesOfTheFirstTerm() {
        var low = Heard.features(Sounds.sine(200, -20, RATE_HZ, 1_000));
        var high = Heard.features(Sounds.sine(590, -20, RATE_HZ, 1_000));

        assertThat(low.get("cepstrum1.voicedMean")).isGreaterThan(high.get("cepstrum1.voicedMean"));
    }

    @Test
    void withoutVoicelessSpeechItsMeanIsThatOfAllSpeech() {
        var features = Heard.features(Sounds.sine(300, -20, RATE_HZ, 1_000));

        assertThat(features.get("cepstrum2.unvoicedMean"))
                .isCloseTo(features.get("cepstrum2.voicedMean"), within(0.05));
    }
}
