package dev.becalm.evaluation;

import com.google.common.base.Suppliers;
import dev.becalm.call.Language;
import dev.becalm.language.learned.Classifier;
import dev.becalm.language.learned.OutcomeFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How early a dialogue's beginning tells that it ends badly. */
public final class OutcomeSuite implements EvaluationSuite {
    private final Supplier<Judges> judges;

    OutcomeSuite(Supplier<Judges> judges) {
        this.judges = judges;
    }

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public String purpose() {
        return "forecast of a bad end from the beginning of a dialogue";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        List<LabelledText> dialogues = Forecasts.read(request.path());
        Function<LabelledText, Map<Language, Classifier>> chosen = chosen(request, dialogues);
        Map<String, Number> figures = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (int percent : Forecasts.PERCENTS) {
            double auc = auc(dialogues, percent, chosen);
            figures.put("auc." + percent, auc);
            rows.add(List.of(percent + " % of the turns", String.format(Locale.ROOT, "%.3f", auc)));
        }
        return new SuiteResult(
                dialogues.size(), List.of(new Table("Forecast", List.of("heard", "AUC"), rows)), figures, List.of());
    }

    private Function<LabelledText, Map<Language, Classifier>> chosen(
            SuiteRequest request, List<LabelledText> dialogues) {
        Path lessons = request.train();
        Supplier<List<LabelledText>> rated = Suppliers.memoize(() -> Forecasts.ratedTurns(request.path()));
        return CrossValidation.judges(
                request,
                dialogues,
                LabelledText::group,
                some -> {
                    Set<String> seen = some.stream().map(LabelledText::group).collect(Collectors.toSet());
                    return Judges.forecasts(
                            some,
                            rated.get().stream()
                                    .filter(row -> seen.contains(row.group()))
                                    .toList());
                },
                () -> lessons == null
                        ? judges.get().shipped(name())
                        : Judges.forecasts(Forecasts.read(lessons), Forecasts.ratedTurns(lessons)));
    }

    private static double auc(
            List<LabelledText> dialogues, int percent, Function<LabelledText, Map<Language, Classifier>> chosen) {
        double[] scores = new double[dialogues.size()];
        boolean[] bad = new boolean[dialogues.size()];
        for (int i = 0; i < scores.length; i++) {
            LabelledText dialogue = dialogues.get(i);
            Classifier judge = chosen.apply(dialogue).get(dialogue.language());
            if (judge == null) {
                throw new MalformedInput(
                        Path.of(dialogue.id()),
                        0,
                        "there is no outcome model for " + dialogue.language().code() + "; use --train");
            }
            LabelledText beginning = Forecasts.beginning(dialogue, percent);
            scores[i] = judge.probabilities(OutcomeFeatures.of(beginning.language(), beginning.turns()))[0];
            bad[i] = dialogue.label().equals("bad");
        }
        return Ranking.auc(scores, bad);
    }
}
