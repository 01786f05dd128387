package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertPolicyTest {
    private static final Duration AT = Duration.ofSeconds(30);

    private final AlertPolicy policy = new AlertPolicy(AlertConfig.DEFAULT);

    @Test
    void aForecastCallsNobodyToACallThatIsGreen() {
        var forecast = new ForecastMade(AT, ForecastMade.TRIGGER, 0.9, ForecastMade.HORIZON, "risk");

        for (int turn = 0; turn < AlertConfig.DEFAULT.forecastTurns(); turn++) {
            assertThat(policy.triggerLikely(forecast, risk(Level.GREEN))).isFalse();
        }

        boolean called = false;
        for (int turn = 0; turn < AlertConfig.DEFAULT.forecastTurns(); turn++) {
            called = policy.triggerLikely(forecast, risk(Level.AMBER));
        }
        assertThat(called).isTrue();
    }

    @Test
    void aForecastHasToHoldForAsManyTurnsAsAreSet() {
        var normal = AlertConfig.DEFAULT;
        var patient = new AlertPolicy(new AlertConfig(
                normal.confidence(),
                normal.watch(),
                normal.sure(),
                normal.soonConfidence(),
                normal.soonRisk(),
                0.3,
                2,
                normal.forecastHeat(),
                normal.sustain(),
                normal.remindFirst(),
                normal.remindSecond(),
                normal.reminders(),
                normal.acknowledgeTarget(),
                normal.respondTarget(),
                normal.waitTarget()));

        assertThat(patient.triggerLikely(likely(0.9), risk(Level.AMBER))).isFalse();
        assertThat(patient.triggerLikely(likely(0.1), risk(Level.AMBER))).isFalse();
        assertThat(patient.triggerLikely(likely(0.9), risk(Level.AMBER))).isFalse();
        assertThat(patient.triggerLikely(likely(0.9), risk(Level.AMBER))).isTrue();
        assertThat(patient.triggerLikely(likely(0.9), risk(Level.AMBER))).isFalse();
    }

    @Test
    void nothingThatIsOnlyForeseenCallsWhileTheCustomerAnswersCalmly() {
        var calm = new RiskChanged(AT, 4, 65, 0, Level.RED, "", List.of(), List.of());

        assertThat(policy.triggerLikely(likely(0.9), calm)).isFalse();
        assertThat(policy.redForLong(Duration.ZERO, calm, AT)).isFalse();
        assertThat(policy.triggerLikely(likely(0.9), risk(Level.RED))).isTrue();
        assertThat(policy.redForLong(Duration.ZERO, risk(Level.RED), AT)).isTrue();
    }

    private static ForecastMade likely(double probability) {
        return new ForecastMade(AT, ForecastMade.TRIGGER, probability, ForecastMade.HORIZON, "risk");
    }

    private static RiskChanged risk(Level level) {
        return new RiskChanged(AT, 30, 30, 0, level, "", List.of(), List.of());
    }
}
