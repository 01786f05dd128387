package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ToneConfigTest {
    @Test
    void hasTheseDefaults() {
        assertThat(ToneConfig.DEFAULT)
                .isEqualTo(new ToneConfig(
                        true, 6, 1.3, 0.62, 0.4, 0.55, 8, Duration.ofMillis(1_200), Duration.ofMillis(1_500)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> of(0, 1.3, 0.6, 0.4, 4)).hasMessageContaining("raisedVoiceDb must be above 0");
        assertThatThrownBy(() -> of(6, 1, 0.6, 0.4, 4)).hasMessageContaining("fastSpeech must be above 1");
        assertThatThrownBy(() -> of(6, 1.3, 1.6, 0.4, 4)).hasMessageContaining("angerOnset must be within [0, 1]");
        assertThatThrownBy(() -> of(6, 1.3, 0.6, 0.7, 4)).hasMessageContaining("angerOver must be at most angerOnset");
        assertThatThrownBy(() -> of(6, 1.3, 0.6, 0.4, 0.5)).hasMessageContaining("calmOdds must be at least 1");
        assertThatThrownBy(() -> new ToneConfig(
                        true, 6, 1.3, 0.6, 0.4, 0.3, 4, Duration.ofMillis(100), Duration.ofMillis(1_500)))
                .hasMessageContaining("firstMeasure must be 500 ms to 5 s");
    }

    private static ToneConfig of(double raised, double fast, double onset, double over, double odds) {
        return new ToneConfig(
                true, raised, fast, onset, over, 0.3, odds, Duration.ofMillis(1_200), Duration.ofMillis(1_500));
    }
}
