package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AlertConfigTest {
    @Test
    void pinsTheDefaults() {
        assertThat(AlertConfig.DEFAULT.remindFirst()).hasSeconds(30);
        assertThat(AlertConfig.DEFAULT.reminders()).isEqualTo(2);
        assertThat(AlertConfig.DEFAULT.watch()).isEqualTo(0.4);
        assertThat(AlertConfig.DEFAULT.forecastHeat()).isEqualTo(15);
        assertThat(AlertConfig.DEFAULT.sustain()).isZero();
        assertThat(AlertConfig.DEFAULT.respondTarget()).hasMinutes(5);
        assertThat(AlertConfig.DEFAULT.waitTarget()).hasMinutes(2);
        assertThat(AlertConfig.DEFAULT.sure()).isEqualTo(0.8);
        assertThat(AlertConfig.DEFAULT.forecast()).isEqualTo(0.12);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> config(1.5, 1)).hasMessage("confidence must be within [0, 1]: 1.5");
        assertThatThrownBy(() -> config(0.5, 0)).hasMessage("forecastTurns must be at least 1: 0");
    }

    private static AlertConfig config(double confidence, int turns) {
        Duration minute = Duration.ofMinutes(1);
        return new AlertConfig(
                confidence, 0.4, 0.8, 0.6, 30, 0.5, turns, 10, minute, minute, minute, 2, minute, minute, minute);
    }
}
