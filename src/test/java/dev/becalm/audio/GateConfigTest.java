package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GateConfigTest {
    private static final Duration TENTH = Duration.ofMillis(100);

    @Test
    void pinsTheDefaults() {
        assertThat(GateConfig.DEFAULT)
                .isEqualTo(new GateConfig(
                        Duration.ofMillis(300),
                        Duration.ofMillis(500),
                        Duration.ofMillis(700),
                        Duration.ofMillis(60),
                        9,
                        6,
                        38,
                        -62));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateConfig(TENTH, TENTH, TENTH, TENTH, 6, 9, 38, -62))
                .withMessageContaining("0 <= hold <= open");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateConfig(TENTH, TENTH, Duration.ZERO, TENTH, 9, 6, 38, -62))
                .withMessageContaining("patience");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateConfig(TENTH.negated(), TENTH, TENTH, TENTH, 9, 6, 38, -62))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateConfig(TENTH, TENTH, TENTH, TENTH, 9, 6, 38, 1))
                .withMessageContaining("at most 0 dBFS");
    }
}
