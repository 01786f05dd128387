package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.Situation.Kind;
import dev.becalm.language.Entity;
import dev.becalm.tone.VoiceMeasured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what is demanded against what happened: facts and a need for help speak for a genuine difficulty, demands above
 * the boundary for an expectation that cannot be met, threat and demand in a calm voice without facts for a claim that
 * may be deliberate. Uses no name, accent, dialect or gender.
 */
final class SituationJudge {
    private static final double CALM_AROUSAL = 0.35;
    private static final double SURE = 2.5;

    private final Map<String, Double> genuine = new LinkedHashMap<>();
    private final Map<String, Double> beyond = new LinkedHashMap<>();
    private final Map<String, Double> deliberate = new LinkedHashMap<>();
    private @Nullable Kind chosen;
    private double overreach;
    private double loss;
    private boolean demanded;
    private double arousal = 0.5;
    private boolean voiceHeard;

    void hear(VoiceMeasured voice) {
        arousal = voice.arousal();
        voiceHeard = true;
    }

    void read(Turn turn, BoundaryRule rule) {
        if (!turn.customer()) {
            return;
        }
        readNeed(turn);
        readDemand(turn, rule);
        readThreat(turn);
    }

    private void readNeed(Turn turn) {
        for (Entity entity : turn.utterance().entities()) {
            genuine.putIfAbsent(entity.text(), 0.3);
        }
        for (SignalId id : List.of(
                SignalId.NO_NOTICE,
                SignalId.NO_CONSENT,
                SignalId.BROKEN_PROMISE,
                SignalId.REPEAT_CONTACT,
                SignalId.EFFORT_GRIEVANCE,
                SignalId.REPEATED_QUESTION,
                SignalId.ACCUSATION,
                SignalId.MISUNDERSTANDING)) {
            if (turn.has(id)) {
                genuine.putIfAbsent(turn.words(id), 0.5);
            }
        }
        if (turn.has(Effect.CALM)) {
            genuine.merge(turn.text(), 0.4, Math::max);
        }
    }

    private void readDemand(Turn turn, BoundaryRule rule) {
        var amount = turn.first(Entity.Kind.MONEY);
        boolean demands = turn.has(SignalId.COMPENSATION_DEMAND);
        boolean asks = demands || turn.has(SignalId.REFUND_DEMAND);
        if (!asks && amount.isPresent()) {
            loss = Math.max(loss, amount.get().value());
        }
        if (demands) {
            reach(15, beyond, turn.words(SignalId.COMPENSATION_DEMAND), 0.8);
        }
        if (demands
                && amount.isPresent()
                && rule.above(amount.get().value(), amount.get().unit())) {
            boolean farAbove = loss > 0 && amount.get().value() > 5 * loss;
            reach(farAbove ? 45 : 30, farAbove ? deliberate : beyond, Figures.money(amount.get()), 1.5);
        }
        if (turn.has(SignalId.FAIRNESS)) {
            reach(5, beyond, turn.words(SignalId.FAIRNESS), 0.4);
        }
        demanded |= asks;
    }

    private void readThreat(Turn turn) {
        boolean threat = turn.has(SignalId.EXTERNAL_THREAT, SignalId.ULTIMATUM, SignalId.ESCALATION_THREAT);
        if (threat && demanded) {
            reach(15, beyond, turn.text(), 0.6);
        }
        if (threat && demanded && voiceHeard && arousal < CALM_AROUSAL) {
            reach(10, deliberate, turn.text(), 1.2);
        }
        if (turn.has(SignalId.TAUNT)) {
            reach(20, deliberate, turn.words(SignalId.TAUNT), 1.2);
        }
    }

    private void reach(double points, Map<String, Double> side, String words, double weight) {
        overreach = Math.min(100, overreach + points);
        side.merge(words, weight, Double::sum);
    }

    /** The agent knows better. */
    void choose(Kind kind) {
        chosen = kind;
    }

    Situation situation() {
        if (chosen != null) {
            double sure = chosen == Kind.UNCLEAR ? 0 : 1;
            return new Situation(chosen, sure, overreach, evidence(speakingFor(chosen)), true);
        }
        double ours = sum(genuine);
        double over = sum(beyond);
        double meant = sum(deliberate);
        double best = Math.max(ours * 0.6, Math.max(over, meant));
        if (best < 0.6) {
            return new Situation(Kind.UNCLEAR, 0, overreach, List.of(), false);
        }
        double confidence = Figures.round(Math.min(0.95, best / (best + SURE)), 2);
        if (meant >= 1.2 && meant >= over) {
            return new Situation(Kind.POSSIBLE_DELIBERATE_CLAIM, confidence, overreach, evidence(deliberate), false);
        }
        if (over > ours * 0.6 && overreach >= Situation.BEYOND) {
            return new Situation(Kind.OVER_EXPECTATION, confidence, overreach, evidence(beyond), false);
        }
        return new Situation(Kind.GENUINE_DIFFICULTY, confidence, overreach, evidence(genuine), false);
    }

    private Map<String, Double> speakingFor(Kind kind) {
        return switch (kind) {
            case UNCLEAR -> Map.of();
            case GENUINE_DIFFICULTY -> genuine;
            case OVER_EXPECTATION -> beyond;
            case POSSIBLE_DELIBERATE_CLAIM -> deliberate;
        };
    }

    private static double sum(Map<String, Double> side) {
        return side.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<String> evidence(Map<String, Double> side) {
        return side.keySet().stream().limit(4).toList();
    }
}
