package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RiskConfigTest {
    @Test
    void pinsTheDefaults() {
        var config = RiskConfig.DEFAULT;

        assertThat(config.amber()).isEqualTo(35);
        assertThat(config.red()).isEqualTo(60);
        assertThat(config.amberDeflections()).isEqualTo(2);
        assertThat(config.redDeflections()).isEqualTo(3);
    }

    @Test
    void refusesThresholdsInTheWrongOrder() {
        assertThatThrownBy(() -> config(60, 35, 7, 2)).hasMessageContaining("0 < amber < red");
        assertThatThrownBy(() -> config(35, 60, 40, 2)).hasMessageContaining("slack");
        assertThatThrownBy(() -> config(35, 60, 7, 3)).hasMessageContaining("amberDeflections < redDeflections");
    }

    private static RiskConfig config(double amber, double red, double slack, int amberDeflections) {
        Duration life = Duration.ofSeconds(30);
        return new RiskConfig(life, life, 0.5, amber, red, slack, 45, amberDeflections, 3, 2);
    }
}
