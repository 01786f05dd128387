package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.risk.RiskChanged.Level;
import org.junit.jupiter.api.Test;

class LevelLightTest {
    private final LevelLight light = new LevelLight(RiskConfig.DEFAULT);

    @Test
    void holdsItsLevelBetweenTheTwoThresholds() {
        assertThat(light.read(36)).isEqualTo(Level.AMBER);
        assertThat(light.read(30)).isEqualTo(Level.AMBER);
        assertThat(light.read(27)).isEqualTo(Level.GREEN);
    }

    @Test
    void goesStraightToRedAndBackStepByStep() {
        assertThat(light.read(80)).isEqualTo(Level.RED);
        assertThat(light.read(55)).isEqualTo(Level.RED);
        assertThat(light.read(50)).isEqualTo(Level.AMBER);
        assertThat(light.read(10)).isEqualTo(Level.GREEN);
    }
}
