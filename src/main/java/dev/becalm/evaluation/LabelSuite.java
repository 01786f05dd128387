package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.language.learned.Classifier;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Classes of texts: what the sentiment and the satisfaction suite have in common. */
abstract class LabelSuite implements EvaluationSuite {
    private final String kind;
    private final List<String> classes;
    private final Supplier<Judges> judges;

    LabelSuite(String kind, List<String> classes, Supplier<Judges> judges) {
        this.kind = kind;
        this.classes = List.copyOf(classes);
        this.judges = judges;
    }

    abstract List<LabelledText> rows(Path path, List<String> allowed);

    /** Figures beside accuracy and macro-F1, from the probability of each row's first class. */
    abstract Map<String, Number> more(Confusion confusion, double[] first, boolean[] isFirst, double millisPerRow);

    /** Another judge beside ours, where asked for. */
    Map<String, Number> baseline(SuiteRequest request, List<LabelledText> rows) {
        return Map.of();
    }

    @Override
    public String name() {
        return kind;
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        List<LabelledText> rows = rows(request.path(), classes);
        Path lessons = request.train();
        return judged(
                request,
                rows,
                CrossValidation.judges(
                        request,
                        rows,
                        LabelledText::group,
                        some -> Judges.learned(some, classes),
                        () -> lessons == null
                                ? judges.get().shipped(kind)
                                : Judges.learned(rows(lessons, classes), classes)));
    }

    private SuiteResult judged(
            SuiteRequest request, List<LabelledText> rows, Function<LabelledText, Map<Language, Classifier>> chosen) {
        var confusion = new Confusion(classes);
        double[] first = new double[rows.size()];
        boolean[] isFirst = new boolean[rows.size()];
        List<String> wrong = new ArrayList<>();
        long started = System.nanoTime();
        for (int i = 0; i < first.length; i++) {
            LabelledText row = rows.get(i);
            double[] likely = probabilities(row, chosen.apply(row));
            String found = classes.get(most(likely));
            confusion.add(row.label(), found);
            first[i] = likely[0];
            isFirst[i] = row.label().equals(classes.get(0));
            if (!found.equals(row.label()) && wrong.size() < request.errors()) {
                Said last = row.turns().get(row.turns().size() - 1);
                wrong.add(row.id() + ": " + row.label() + " taken for " + found + ": " + last.text());
            }
        }
        double millis = (System.nanoTime() - started) / 1e6 / Math.max(1, first.length);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("accuracy", confusion.accuracy());
        figures.put("macroF1", confusion.macroF1());
        figures.putAll(more(confusion, first, isFirst, millis));
        figures.putAll(baseline(request, rows));
        return new SuiteResult(first.length, List.of(confusion.table(), headline(figures)), figures, wrong);
    }

    private double[] probabilities(LabelledText row, Map<Language, Classifier> chosen) {
        Classifier judge = chosen.get(row.language());
        if (judge == null) {
            throw new MalformedInput(
                    Path.of(row.id()),
                    0,
                    "there is no " + kind + " model for " + row.language().code() + "; use --train");
        }
        return judge.probabilities(row.features());
    }

    private static int most(double[] likely) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return best;
    }

    private static Table headline(Map<String, Number> figures) {
        List<List<String>> rows = new ArrayList<>();
        figures.forEach((name, figure) ->
                rows.add(List.of(name, String.format(java.util.Locale.ROOT, "%.3f", figure.doubleValue()))));
        return new Table("Figures", List.of("figure", "value"), rows);
    }
}
