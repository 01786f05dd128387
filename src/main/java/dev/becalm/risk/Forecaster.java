package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.dialogue.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what is likely to come after each customer turn: the chance of a trigger of the first tier, and the next demand
 * on the motive ladder.
 */
final class Forecaster {
    static final int HORIZON = 3;
    private static final double FADE = 0.6;
    private static final double DEMAND_AFTER_LOSS = 0.6;
    private static final double DEMAND_AFTER_MOTIVE = 0.35;
    private static final Map<Motive, SignalId> DEMAND_OF = new EnumMap<>(Map.of(
            Motive.RECOVER, SignalId.REFUND_DEMAND,
            Motive.EXTRA, SignalId.COMPENSATION_DEMAND,
            Motive.ATTENTION, SignalId.SUPERVISOR_DEMAND,
            Motive.PLAY, SignalId.EXTERNAL_THREAT));

    private final ForecastWeights weights;
    private double turnedAway;
    private double soothed;
    private double hotTurns;
    private double escalation;
    private double claim;
    private double repeated;
    private boolean calm;
    private String demanded = "";

    Forecaster(ForecastWeights weights) {
        this.weights = weights;
    }

    void agent(Collection<Signal> signals) {
        turnedAway = turnedAway * FADE + (any(signals, Effect.DEFLECTION) || any(signals, Effect.BREACH) ? 1 : 0);
        soothed = soothed * FADE + (any(signals, Effect.CREDIT) ? 1 : 0);
    }

    /** What follows from a customer's turn. */
    List<DerivedEvent> customer(Collection<Signal> signals, Scores scores, @Nullable DialogueState state, Duration at) {
        hotTurns = hotTurns * FADE + (any(signals, Effect.HEAT) ? 1 : 0);
        escalation = escalation * FADE + (any(signals, Effect.ESCALATION) ? 1 : 0);
        claim = claim * FADE + (any(signals, Effect.CLAIM) ? 1 : 0);
        repeated = repeated * FADE + (has(signals, SignalId.REPEATED_QUESTION, SignalId.REPEAT_CONTACT) ? 1 : 0);
        calm = any(signals, Effect.CALM);
        List<DerivedEvent> events = new ArrayList<>();
        double probability = Figures.round(weights.probability(features(scores, state)), 2);
        events.add(new ForecastMade(at, ForecastMade.TRIGGER, probability, HORIZON, scores.reason()));
        demand(signals, state, at, events);
        return events;
    }

    /** Heat and risk as they stand, 0 to 100, with the strongest reason in words. */
    record Scores(double heat, double risk, String reason) {}

    Map<String, Double> features(Scores scores, @Nullable DialogueState state) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("heat", scores.heat() / 100);
        features.put("risk", scores.risk() / 100);
        features.put("deflections", state == null ? 0.0 : Math.min(5, state.deflections()));
        features.put("openQuestions", state == null ? 0.0 : Math.min(5, state.openQuestions()));
        features.put("turnedAway", turnedAway);
        features.put("hotTurns", hotTurns);
        features.put("soothed", soothed);
        features.put("escalation", escalation);
        features.put("claim", claim);
        features.put("repeated", repeated);
        features.put("calm", calm ? 1.0 : 0.0);
        return features;
    }

    private void demand(
            Collection<Signal> signals, @Nullable DialogueState state, Duration at, List<DerivedEvent> events) {
        var loss = signals.stream()
                .filter(signal -> signal.id() == SignalId.LOSS_CLAIM)
                .findFirst();
        if (loss.isPresent()) {
            String words = loss.get().words();
            demanded = SignalId.COMPENSATION_DEMAND.name();
            events.add(new ForecastMade(at, demanded, DEMAND_AFTER_LOSS, HORIZON, words));
            return;
        }
        if (state == null || calm) {
            return;
        }
        SignalId next = DEMAND_OF.get(state.nextMotive());
        if (next != null && !next.name().equals(demanded)) {
            demanded = next.name();
            String because = "motive " + state.motive();
            events.add(new ForecastMade(at, demanded, DEMAND_AFTER_MOTIVE, HORIZON, because));
        }
    }

    private static boolean any(Collection<Signal> signals, Effect effect) {
        return signals.stream().anyMatch(signal -> signal.id().effect() == effect);
    }

    private static boolean has(Collection<Signal> signals, SignalId one, SignalId other) {
        return signals.stream().anyMatch(signal -> signal.id() == one || signal.id() == other);
    }

    /** Whether a signal is what the forecast is about. */
    static boolean trigger(SignalId id) {
        return id.speaker() == SignalId.Speaker.CUSTOMER && id.tier() == Tier.T1;
    }
}
