package dev.becalm.dialogue;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Motive;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs what the customer is after; what is not met leads to the next step of the ladder. */
final class MotiveLadder {
    private static final double FADE_PER_TURN = 0.85;
    private static final double LEAST = 0.5;
    private static final List<Motive> LADDER =
            List.of(Motive.VENT, Motive.RECOVER, Motive.EXTRA, Motive.ATTENTION, Motive.PLAY);
    private static final Map<SignalId, Map<Motive, Double>> SPEAKS_FOR = new EnumMap<>(Map.ofEntries(
            Map.entry(SignalId.ANGER, Map.of(Motive.VENT, 1.0)),
            Map.entry(SignalId.ABUSE, Map.of(Motive.VENT, 1.0, Motive.PLAY, 0.3)),
            Map.entry(SignalId.DISAPPOINTMENT, Map.of(Motive.VENT, 0.8)),
            Map.entry(SignalId.ACCUSATION, Map.of(Motive.VENT, 0.4, Motive.RECOVER, 0.3)),
            Map.entry(SignalId.EFFORT_GRIEVANCE, Map.of(Motive.VENT, 0.4, Motive.EXTRA, 0.2)),
            Map.entry(SignalId.REFUND_DEMAND, Map.of(Motive.RECOVER, 2.0)),
            Map.entry(SignalId.COMPENSATION_DEMAND, Map.of(Motive.EXTRA, 2.2)),
            Map.entry(SignalId.LOSS_CLAIM, Map.of(Motive.EXTRA, 1.0)),
            Map.entry(SignalId.ATTENTION_DEMAND, Map.of(Motive.ATTENTION, 2.2)),
            Map.entry(SignalId.SUPERVISOR_DEMAND, Map.of(Motive.ATTENTION, 1.2)),
            Map.entry(SignalId.REPEAT_CONTACT, Map.of(Motive.ATTENTION, 0.4, Motive.VENT, 0.3)),
            Map.entry(SignalId.FAIRNESS, Map.of(Motive.ATTENTION, 1.0)),
            Map.entry(SignalId.TAUNT, Map.of(Motive.PLAY, 2.5))));

    private final Map<Motive, Double> weights = new EnumMap<>(Motive.class);

    void read(Turn turn) {
        if (!turn.customer()) {
            return;
        }
        weights.replaceAll((motive, weight) -> weight * FADE_PER_TURN);
        for (Signal signal : turn.signals().values()) {
            SPEAKS_FOR
                    .getOrDefault(signal.id(), Map.of())
                    .forEach((motive, weight) ->
                            weights.merge(motive, weight * Math.max(0.5, signal.confidence()), Double::sum));
        }
        if (turn.has(SignalId.ACCEPTANCE, SignalId.THANKS)) {
            weights.replaceAll((motive, weight) -> weight * 0.5);
        }
    }

    /** The strongest; between equals the later on the ladder. Unclear while there is too little to go by. */
    Motive motive() {
        Motive best = Motive.UNCLEAR;
        double most = LEAST;
        for (Map.Entry<Motive, Double> entry : weights.entrySet()) {
            if (entry.getValue() >= most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Everything that the customer seems to be after, in the order of the ladder. */
    List<Motive> all() {
        return LADDER.stream()
                .filter(motive -> weights.getOrDefault(motive, 0.0) >= LEAST)
                .toList();
    }

    double confidence() {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Motive motive = motive();
        return motive == Motive.UNCLEAR ? 0 : Figures.round(weights.getOrDefault(motive, 0.0) / (all + LEAST), 2);
    }

    /** The step that is likely to follow if this one stays unmet. */
    Motive next() {
        Motive motive = motive();
        int step = LADDER.indexOf(motive);
        return step < 0 ? motive : LADDER.get(Math.min(step + 1, LADDER.size() - 1));
    }
}
