package dev.becalm.alert;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is worth a supervisor's attention. What is believed (signals, risk, forecast) comes from elsewhere; here
 * it is only held against thresholds.
 */
final class AlertPolicy {
    private final AlertConfig config;
    private int likelyTurns;

    AlertPolicy(AlertConfig config) {
        this.config = config;
    }

    /** The tier of the alert that a signal raises; none where it is too weak, or the call too calm for it. */
    Tier tier(Signal signal, @Nullable RiskChanged risk) {
        SignalId id = signal.id();
        if (signal.confidence() < config.confidence()) {
            return Tier.NONE;
        }
        double score = risk == null ? 0 : risk.risk();
        return switch (id.tier()) {
            case T1 -> id.speaker() == SignalId.Speaker.AGENT ? breach(signal, score) : trigger(risk);
            case T2 ->
                signal.confidence() >= config.soonConfidence() && score >= config.soonRisk() ? Tier.T2 : Tier.NONE;
            case T3 -> Tier.T3;
            case NONE -> watched(id) ? Tier.T3 : Tier.NONE;
        };
    }

    /** A trigger that is believed turns the risk red; one that the rest of the call speaks against does not. */
    private static Tier trigger(@Nullable RiskChanged risk) {
        return risk == null || risk.level() == RiskChanged.Level.RED ? Tier.T1 : Tier.T3;
    }

    private Tier breach(Signal signal, double risk) {
        return signal.confidence() >= config.sure() || risk >= config.soonRisk() ? Tier.T1 : Tier.T3;
    }

    private static boolean watched(SignalId id) {
        return id == SignalId.REPEATED_QUESTION || id == SignalId.DEAD_AIR;
    }

    /**
     * Whether the forecast has said so for long enough while the light was not green: screens that show a calm call
     * call nobody. Reads one forecast for each customer turn.
     */
    boolean triggerLikely(ForecastMade forecast, @Nullable RiskChanged risk) {
        boolean calm = risk == null || risk.level() == RiskChanged.Level.GREEN;
        likelyTurns = !calm && forecast.probability() >= config.forecast() ? likelyTurns + 1 : 0;
        return likelyTurns == config.forecastTurns();
    }

    boolean riskHigh(@Nullable RiskChanged before, RiskChanged now) {
        boolean wasRed = before != null && before.level() == RiskChanged.Level.RED;
        return !wasRed && now.level() == RiskChanged.Level.RED;
    }

    /** Whether a complaint has waited too long for somebody to take it on. */
    boolean notTakenOn(@Nullable DialogueState state, Duration at) {
        if (state == null) {
            return false;
        }
        var done = state.checklist();
        boolean taken = done.attitude() != null || done.nextAction() != null || done.listened() != null;
        return done.complaint() != null
                && !taken
                && at.minus(done.complaint()).compareTo(config.acknowledgeTarget()) >= 0;
    }
}
