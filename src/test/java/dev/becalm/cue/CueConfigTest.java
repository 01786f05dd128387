package dev.becalm.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CueConfigTest {
    @Test
    void pinsTheDefaults() {
        assertThat(CueConfig.DEFAULT.gap()).hasSeconds(20);
        assertThat(CueConfig.DEFAULT.perCall()).isEqualTo(15);
        assertThat(CueConfig.DEFAULT.outcomeTurns()).isEqualTo(2);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> config(-1, 45)).hasMessage("perCall must be at least 0: -1");
        assertThatThrownBy(() -> config(1, 145)).hasMessageContaining("hot must be within [0, 100]");
    }

    private static CueConfig config(int perCall, double hot) {
        return new CueConfig(Duration.ZERO, Duration.ZERO, Duration.ZERO, perCall, hot, 0.4, 0.5, 1);
    }
}
