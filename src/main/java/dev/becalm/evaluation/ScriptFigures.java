package dev.becalm.evaluation;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.risk.ForecastMade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures over scripted calls that were played. */
final class ScriptFigures {
    /** What a customer says that must reach a supervisor at once. */
    static final Set<SignalId> TRIGGERS = Arrays.stream(SignalId.values())
            .filter(id -> id.tier() == Tier.T1 && id.speaker() == SignalId.Speaker.CUSTOMER)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignalId.class)));

    private final List<ScriptRun> runs;
    private final SignalTally signals = new SignalTally();

    ScriptFigures(List<ScriptRun> runs) {
        this.runs = runs;
        for (ScriptRun run : runs) {
            for (int i = 0; i < run.turns().size(); i++) {
                signals.add(
                        run.call().turns().get(i).signals(), run.turns().get(i).signals());
            }
        }
    }

    SignalTally signals() {
        return signals;
    }

    Map<String, Number> all() {
        Map<String, Number> figures = new LinkedHashMap<>();
        for (SignalId id : SignalId.values()) {
            if (!SignalTally.NOT_IN_WORDS.contains(id)) {
                figures.put("signals." + id + ".precision", signals.of(id).precision());
                figures.put("signals." + id + ".recall", signals.of(id).recall());
                figures.put("signals." + id + ".f1", signals.of(id).f1());
            }
        }
        figures.putAll(headline());
        return figures;
    }

    Map<String, Number> headline() {
        Map<String, Number> figures = new LinkedHashMap<>();
        var triggers = signals.together(TRIGGERS);
        figures.put("microF1", signals.together(EnumSet.allOf(SignalId.class)).f1());
        figures.put("macroF1", signals.macroF1());
        figures.put("t1.recall", triggers.recall());
        figures.put("t1.precision", triggers.precision());
        figures.put("escalationAuc50", escalationAuc());
        figures.putAll(new AlertFigures(runs).all());
        figures.put(
                "cuesPerCall",
                runs.stream().mapToInt(run -> run.cues().size()).average().orElse(0));
        figures.putAll(new CueFigures(runs).all());
        Reliability forecast = forecast();
        figures.put("forecastAuc", forecast.auc());
        figures.put("forecastBrier", forecast.brier());
        figures.put("heatSpearman", heatSpearman());
        return figures;
    }

    /** What was foreseen after each customer turn before the trigger, and whether it came within the horizon. */
    Reliability forecast() {
        var reliability = new Reliability();
        for (ScriptRun run : runs) {
            List<ScriptedCall.Turn> said = run.call().turns();
            List<Integer> customer = IntStream.range(0, said.size())
                    .filter(i -> said.get(i).party() == Party.CUSTOMER)
                    .boxed()
                    .toList();
            int trigger =
                    run.call().triggerTurn() == null ? said.size() : run.call().triggerTurn();
            for (int i = 0; i < customer.size() && customer.get(i) < trigger; i++) {
                int to = Math.min(customer.size(), i + 1 + ForecastMade.HORIZON);
                boolean came = customer.subList(i + 1, to).contains(trigger);
                reliability.add(run.turns().get(customer.get(i)).escalation(), came);
            }
        }
        return reliability;
    }

    private double escalationAuc() {
        double[] scores = new double[runs.size()];
        boolean[] escalated = new boolean[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            var turns = runs.get(i).turns();
            scores[i] = turns.isEmpty()
                    ? 0
                    : turns.get(Math.max(0, turns.size() / 2 - 1)).escalation();
            escalated[i] = runs.get(i).call().outcome() == ScriptedCall.Outcome.ESCALATED;
        }
        return Ranking.auc(scores, escalated);
    }

    private double heatSpearman() {
        List<Double> labelled = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (ScriptRun run : runs) {
            for (int i = 0; i < run.turns().size(); i++) {
                Integer heat = run.call().turns().get(i).heat();
                if (heat != null) {
                    labelled.add((double) heat);
                    found.add(run.turns().get(i).heat());
                }
            }
        }
        return Ranking.spearman(array(labelled), array(found));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
