package dev.becalm.risk;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The state of a call as the forecast sees it after each customer turn: what was said fades from turn to turn. */
public final class ForecastFeatures {
    private static final double FADE = 0.6;
    private static final int MOST_COUNTED = 5;

    private final Map<String, Double> fading = new LinkedHashMap<>();
    private double calm;
    private double resigned;

    /** Heat and risk as they stand, 0 to 100, with the strongest reason in words. */
    public record Scores(double heat, double risk, String reason) {}

    public void agent(Collection<Signal> signals) {
        fade("turnedAway", signals, id -> id.effect() == Effect.DEFLECTION || id.effect() == Effect.BREACH);
        fade("soothed", signals, id -> id.effect() == Effect.CREDIT);
    }

    public void customer(Collection<Signal> signals) {
        fade("hotTurns", signals, id -> id.effect() == Effect.HEAT);
        fade("escalation", signals, id -> id.effect() == Effect.ESCALATION);
        fade("claim", signals, id -> id.effect() == Effect.CLAIM);
        fade("repeated", signals, id -> id == SignalId.REPEATED_QUESTION || id == SignalId.REPEAT_CONTACT);
        fade("anger", signals, id -> id == SignalId.ANGER || id == SignalId.ABUSE);
        fade("warning", signals, id -> id.tier() == Tier.T2);
        calm = most(signals, id -> id.effect() == Effect.CALM);
        resigned = most(signals, id -> id == SignalId.RESIGNED_ACCEPTANCE);
    }

    boolean isCalm() {
        return calm > 0;
    }

    /** What is known after the customer's turn, by name. */
    public Map<String, Double> read(Scores scores, @Nullable DialogueState state) {
        Map<String, Double> features = new LinkedHashMap<>(fading);
        features.put("heat", scores.heat() / 100);
        features.put("risk", scores.risk() / 100);
        features.put("deflections", state == null ? 0.0 : Math.min(MOST_COUNTED, state.deflections()));
        features.put("openQuestions", state == null ? 0.0 : Math.min(MOST_COUNTED, state.openQuestions()));
        features.put("calm", calm);
        features.put("resigned", resigned);
        return features;
    }

    private void fade(String name, Collection<Signal> signals, Predicate<SignalId> which) {
        fading.merge(name, most(signals, which), (before, now) -> before * FADE + now);
    }

    private static double most(Collection<Signal> signals, Predicate<SignalId> which) {
        return signals.stream()
                .filter(signal -> which.test(signal.id()))
                .mapToDouble(Signal::confidence)
                .max()
                .orElse(0);
    }
}
