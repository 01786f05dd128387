package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DialogueConfigTest {
    @Test
    void pinsTheDefaults() {
        var config = DialogueConfig.DEFAULT;

        assertThat(config.lateResponse()).hasMillis(3_000);
        assertThat(config.deadAir()).hasSeconds(6);
        assertThat(config.deadAirAnnounced()).hasSeconds(15);
        assertThat(config.longHold()).hasSeconds(45);
        assertThat(config.interruption()).hasMillis(500);
        assertThat(config.sameQuestion()).isEqualTo(0.6);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> config(Duration.ZERO, 0.6)).hasMessageStartingWith("lateResponse must be above 0");
        assertThatThrownBy(() -> config(Duration.ofSeconds(3), 1.5)).hasMessageContaining("sameQuestion");
    }

    private static DialogueConfig config(Duration late, double same) {
        Duration second = Duration.ofSeconds(1);
        return new DialogueConfig(late, second, second, second, second, second, same, second, 170, 5);
    }
}
