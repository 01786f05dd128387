package dev.becalm.alert;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is worth a supervisor's attention. What is believed (signals, risk, forecast) comes from elsewhere; here
 * it is only held against thresholds.
 */
final class AlertPolicy {
    // Who says this outright means it, however calmly; all others of the second tier call only into a call that is
    // tense.
    private static final Set<SignalId> SPEAK_FOR_THEMSELVES = EnumSet.of(
            SignalId.ESCALATION_THREAT,
            SignalId.ULTIMATUM,
            SignalId.ANGER,
            SignalId.LOSS_CLAIM,
            SignalId.CHURN_THREAT,
            SignalId.DEFENSIVE,
            SignalId.BLAME_CUSTOMER);
    private static final Set<SignalId> WATCHED =
            EnumSet.of(SignalId.REPEATED_QUESTION, SignalId.DEAD_AIR, SignalId.TAUNT, SignalId.LIABILITY_WORD);
    private static final Set<SignalId> CHARGES = EnumSet.of(SignalId.ACCUSATION, SignalId.EFFORT_GRIEVANCE);

    private final AlertConfig config;
    private int likelyTurns;

    AlertPolicy(AlertConfig config) {
        this.config = config;
    }

    /** Whether a signal counts at all. */
    boolean believed(Signal signal) {
        return signal.confidence() >= config.confidence();
    }

    /**
     * The tier of the alert that a signal raises; none where it is too weak.
     *
     * @param turn every signal that holds in the same turn
     */
    Tier tier(Signal signal, Collection<Signal> turn, @Nullable RiskChanged risk) {
        SignalId id = signal.id();
        if (id.tier() == Tier.T1 && id.speaker() == SignalId.Speaker.AGENT) {
            return breach(signal, risk);
        }
        if (!believed(signal)) {
            return Tier.NONE;
        }
        return switch (id.tier()) {
            case T1 -> trigger(risk);
            case T2 -> warning(signal, turn, risk);
            case T3 -> Tier.T3;
            case NONE -> WATCHED.contains(id) ? Tier.T3 : Tier.NONE;
        };
    }

    /** A trigger that is believed turns the risk red; one that the rest of the call speaks against does not. */
    private static Tier trigger(@Nullable RiskChanged risk) {
        return risk == null || risk.level() == Level.RED ? Tier.T1 : Tier.T3;
    }

    private Tier breach(Signal signal, @Nullable RiskChanged risk) {
        if (signal.confidence() < config.watch()) {
            return Tier.NONE;
        }
        boolean clear = signal.confidence() >= config.sure() || (believed(signal) && tense(risk));
        return clear ? Tier.T1 : Tier.T3;
    }

    private Tier warning(Signal signal, Collection<Signal> turn, @Nullable RiskChanged risk) {
        boolean alone = SPEAK_FOR_THEMSELVES.contains(signal.id()) && signal.confidence() >= config.sure();
        boolean together = tense(risk) || angryCharge(signal, turn);
        return alone || (together && signal.confidence() >= config.soonConfidence()) ? Tier.T2 : Tier.T3;
    }

    /** Anger that comes with a charge: "why should I have to look it up, when it was your mistake". */
    private boolean angryCharge(Signal signal, Collection<Signal> turn) {
        return signal.id() == SignalId.ANGER
                && turn.stream().anyMatch(one -> CHARGES.contains(one.id()) && one.confidence() >= config.sure());
    }

    private boolean tense(@Nullable RiskChanged risk) {
        return risk != null && risk.risk() >= config.soonRisk();
    }

    /**
     * Whether the forecast has said so for long enough while the light was not green: screens that show a calm call
     * call nobody. Reads one forecast for each customer turn.
     */
    boolean triggerLikely(ForecastMade forecast, @Nullable RiskChanged risk) {
        boolean calm = risk == null || risk.level() == Level.GREEN;
        likelyTurns = !calm && stirred(risk) && forecast.probability() >= config.forecast() ? likelyTurns + 1 : 0;
        return likelyTurns == config.forecastTurns();
    }

    /** Whether the light has been red for long enough, with a customer who shows it. */
    boolean redForLong(Duration since, @Nullable RiskChanged risk, Duration at) {
        return stirred(risk) && at.minus(since).compareTo(config.sustain()) >= 0;
    }

    /** An agent who asks one thing after another worries nobody while the customer answers calmly. */
    private boolean stirred(@Nullable RiskChanged risk) {
        return risk != null && risk.heat() >= config.forecastHeat();
    }

    /** Whether a complaint has waited too long for somebody to take it on. */
    boolean notTakenOn(@Nullable DialogueState state, Duration at) {
        if (state == null) {
            return false;
        }
        var done = state.checklist();
        boolean taken = done.attitude() != null || done.nextAction() != null || done.listened() != null;
        return !taken && waitsFor(state, config.acknowledgeTarget(), at);
    }

    /** Whether a complaint has waited too long for an answer, if none has come. */
    boolean notAnswered(@Nullable DialogueState state, Duration at) {
        return state != null && waitsFor(state, config.respondTarget(), at);
    }

    private static boolean waitsFor(DialogueState state, Duration target, Duration at) {
        @Nullable Duration complaint = state.checklist().complaint();
        return complaint != null && at.minus(complaint).compareTo(target) >= 0;
    }

    /** How many times over the customer has waited for too long. */
    long waitedTooLong(DialogueState state) {
        return state.timing().nonTalk().dividedBy(config.waitTarget());
    }
}
