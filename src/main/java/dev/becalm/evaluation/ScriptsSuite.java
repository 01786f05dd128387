package dev.becalm.evaluation;

import dev.becalm.call.SignalId;
import dev.becalm.pipeline.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Signals, alerts, cues and heat on labelled calls in writing. */
public final class ScriptsSuite implements EvaluationSuite {
    private final Supplier<RuleBook> rules;

    /** @param rules the rules to measure, read when they are needed */
    public ScriptsSuite(Supplier<RuleBook> rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public String purpose() {
        return "signals, triggers, alerts, cues and heat on scripted calls";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        List<ScriptedCall> calls = ScriptedCalls.read(request.path());
        RuleBook book = rules.get();
        boolean recogniserLike = request.has("asr");
        List<ScriptRun> runs = new ArrayList<>();
        for (ScriptedCall call : calls) {
            runs.add(new ScriptRun(call, book).play(recogniserLike));
            request.progress().report("scripts", runs.size(), calls.size());
        }
        var figures = new ScriptFigures(runs);
        List<Table> tables =
                List.of(signalTable(figures.signals()), headlines(runs), forecastTable(figures.forecast()));
        return new SuiteResult(calls.size(), tables, figures.all(), worst(runs, request.errors(), recogniserLike));
    }

    private static Table signalTable(SignalTally tally) {
        List<List<String>> rows = new ArrayList<>();
        for (SignalId id : SignalId.values()) {
            SignalTally.Count count = tally.of(id);
            if (count.labelled() + count.found() > 0) {
                rows.add(List.of(
                        id.name(),
                        String.valueOf(count.labelled()),
                        String.valueOf(count.found()),
                        Table.percent(count.precision()),
                        Table.percent(count.recall()),
                        Table.percent(count.f1())));
            }
        }
        return new Table("Signals, %", List.of("signal", "labelled", "found", "precision", "recall", "F1"), rows);
    }

    private static Table forecastTable(Reliability forecast) {
        return new Table(
                "Forecast of a trigger within three customer turns, %",
                List.of("probability", "turns", "foreseen", "came"), forecast.rows());
    }

    private static Table headlines(List<ScriptRun> runs) {
        Map<String, List<ScriptRun>> byLanguage = runs.stream()
                .collect(Collectors.groupingBy(run -> run.call().language().code(), TreeMap::new, Collectors.toList()));
        List<String> header = new ArrayList<>(List.of("figure"));
        List<Map<String, Number>> columns = new ArrayList<>();
        byLanguage.forEach((language, some) -> {
            header.add(language + " (" + some.size() + ")");
            columns.add(new ScriptFigures(some).headline());
        });
        List<List<String>> rows = new ArrayList<>();
        for (String figure :
                columns.isEmpty() ? Set.<String>of() : columns.get(0).keySet()) {
            List<String> row = new ArrayList<>(List.of(figure));
            columns.forEach(column -> row.add(String.format(
                    Locale.ROOT, "%.3f", column.getOrDefault(figure, Double.NaN).doubleValue())));
            rows.add(row);
        }
        return new Table("Calls", header, rows);
    }

    private static List<String> worst(List<ScriptRun> runs, int most, boolean recogniserLike) {
        return runs.stream()
                .sorted(Comparator.comparingInt(ScriptsSuite::mistakesIn).reversed())
                .limit(most)
                .map(run -> mistakes(run, recogniserLike))
                .toList();
    }

    private static int mistakesIn(ScriptRun run) {
        int sum = 0;
        for (int i = 0; i < run.turns().size(); i++) {
            sum += wrong(run.call().turns().get(i).signals(), run.turns().get(i).signals())
                    .size();
        }
        return sum;
    }

    private static String mistakes(ScriptRun run, boolean recogniserLike) {
        StringBuilder text = new StringBuilder(run.call().id());
        for (int i = 0; i < run.turns().size(); i++) {
            ScriptedCall.Turn turn = run.call().turns().get(i);
            List<String> wrong = wrong(turn.signals(), run.turns().get(i).signals());
            if (!wrong.isEmpty()) {
                text.append("\n  ")
                        .append(i)
                        .append(' ')
                        .append(wrong)
                        .append(' ')
                        .append(recogniserLike ? turn.asr() : turn.text());
            }
        }
        return text.toString();
    }

    // "-X" was labelled and not found, "+X" the other way round.
    private static List<String> wrong(Set<SignalId> labelled, Set<SignalId> found) {
        return Arrays.stream(SignalId.values())
                .filter(id -> !SignalTally.NOT_IN_WORDS.contains(id))
                .filter(id -> labelled.contains(id) != found.contains(id))
                .map(id -> (labelled.contains(id) ? "-" : "+") + id)
                .toList();
    }
}
