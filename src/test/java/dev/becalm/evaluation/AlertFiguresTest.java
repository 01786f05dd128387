package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.Tier;
import dev.becalm.evaluation.ScriptedCall.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertFiguresTest {
    private static final String FORECAST = "RISK_HIGH";
    private static final String WARNING = "ANGER";
    private static final String TRIGGER = "SUPERVISOR_DEMAND";

    @Test
    void tellsForecastsFromWhatWasSaid() {
        var runs = List.of(
                played(Outcome.ESCALATED, 4, "", "", FORECAST, "", TRIGGER),
                played(Outcome.ESCALATED, 4, WARNING, "", "", "", TRIGGER),
                played(Outcome.ESCALATED, 2, "", "", "", "", TRIGGER),
                played(Outcome.ESCALATED, 2, "", "", "", "", FORECAST));

        Map<String, Number> figures = new AlertFigures(runs).all();

        assertThat(figures)
                .containsEntry("alertedBeforeTrigger", 0.5)
                .containsEntry("meanLeadTurns", 1.5)
                .containsEntry("alertedBy.forecast", 0.25)
                .containsEntry("alertedBy.forecast.leadTurns", 1.0)
                .containsEntry("alertedBy.forecast.leadSeconds", 1.0)
                .containsEntry("alertedBy.warning", 0.25)
                .containsEntry("alertedBy.warning.leadTurns", 2.0)
                .containsEntry("alertedBy.trigger", 0.75)
                .containsEntry("alertedBy.trigger.leadTurns", -1 / 3.0);
    }

    @Test
    void countsAlertsInCallsThatDidNotEscalate() {
        var runs = List.of(
                played(Outcome.CALM, null, "", ""),
                played(Outcome.CALM, null, WARNING, ""),
                played(Outcome.RECOVERED, null, "", FORECAST));

        Map<String, Number> figures = new AlertFigures(runs).all();

        assertThat(figures)
                .containsEntry("alertedPer100Calm", 50.0)
                .containsEntry("alertedPer100Recovered", 100.0)
                .containsEntry("alertedBeforeTrigger", 0.0);
    }

    private static ScriptRun played(Outcome outcome, @Nullable Integer trigger, String... alerts) {
        return new PlayedTurns(said -> new AlertRaised(said.at(), alert(said.text())))
                .play(outcome, trigger, 0, alerts);
    }

    private static Alert alert(String trigger) {
        boolean forecast = trigger.equals(FORECAST);
        return new Alert("alert-1", Tier.T2, trigger, forecast, "", "", 1, 1, 0, List.of(), List.of());
    }
}
