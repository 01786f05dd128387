package dev.becalm.evaluation;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.ForecastWeights;
import dev.becalm.risk.NextDemand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts which demand follows which situation. What came seldom is drawn towards how often the demand comes at all (a beta
 * prior worth ten turns).
 */
final class DemandTally {
    private static final double PRIOR_TURNS = 10;

    private final Map<String, Integer> turns = new TreeMap<>();
    private final Map<String, Integer> came = new TreeMap<>();
    private int all;

    /** A situation after a customer's turn, and what was demanded within the horizon. */
    record Step(String situation, Set<SignalId> demanded) {}

    /** The step of each customer turn of a call, by the motives that understanding saw after it. */
    static List<Step> steps(List<Set<SignalId>> said, List<Motive> motives) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Set<SignalId> demanded = EnumSet.noneOf(SignalId.class);
            said.subList(i + 1, Math.min(said.size(), i + 1 + ForecastMade.HORIZON))
                    .forEach(demanded::addAll);
            boolean loss = said.get(i).contains(SignalId.LOSS_CLAIM);
            steps.add(new Step(NextDemand.situation(loss, motives.get(i)), demanded));
        }
        return steps;
    }

    void add(Step step) {
        all++;
        turns.merge(step.situation(), 1, Integer::sum);
        for (SignalId demand : NextDemand.DEMANDS) {
            if (step.demanded().contains(demand)) {
                came.merge(demand.name(), 1, Integer::sum);
                came.merge(NextDemand.key(step.situation(), demand), 1, Integer::sum);
            }
        }
    }

    /** What is likely to follow each situation; a situation without a motive foretells nothing. */
    ForecastWeights learned() {
        Map<String, Double> weights = new LinkedHashMap<>();
        turns.forEach((situation, times) -> {
            for (SignalId demand : NextDemand.DEMANDS) {
                String key = NextDemand.key(situation, demand);
                double base = (double) came.getOrDefault(demand.name(), 0) / all;
                double probability = (came.getOrDefault(key, 0) + PRIOR_TURNS * base) / (times + PRIOR_TURNS);
                if (!situation.equals(Motive.UNCLEAR.name())) {
                    weights.put(key, Double.valueOf(String.format(Locale.ROOT, "%.4f", probability)));
                }
            }
        });
        return new ForecastWeights(weights);
    }
}
