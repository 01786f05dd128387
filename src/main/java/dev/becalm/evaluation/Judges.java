package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.config.WeightFiles;
import dev.becalm.language.learned.Classifier;
import dev.becalm.language.learned.Example;
import dev.becalm.language.learned.FeatureBag;
import dev.becalm.language.learned.OutcomeFeatures;
import dev.becalm.language.learned.OutcomeTrainer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Classifiers of texts by language: the shipped ones, or ones learned on the spot. */
final class Judges {

    private final Path models;

    Judges(Path models) {
        this.models = models;
    }

    /** The shipped classifiers of one kind. */
    Map<Language, Classifier> shipped(String kind) {
        Map<Language, Classifier> judges = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            WeightFiles.model(models, kind, language).ifPresent(model -> judges.put(language, new Classifier(model)));
        }
        return judges;
    }

    /** Learns a classifier for each language that the rows are in. */
    static Map<Language, Classifier> learned(List<LabelledText> rows, List<String> classes) {
        return byLanguage(rows, some -> Classifier.learn(examples(some, classes), classes));
    }

    /** Learns a forecast of the end for each language, from whole dialogues and turns that were rated. */
    static Map<Language, Classifier> forecasts(List<LabelledText> dialogues, List<LabelledText> rated) {
        return byLanguage(dialogues, some -> {
            Language language = some.get(0).language();
            List<Example> beginnings = Forecasts.stages(some).stream()
                    .map(row -> example(row, OutcomeFeatures.of(language, row.turns()), Forecasts.CLASSES))
                    .toList();
            List<Example> turns = rated.stream()
                    .filter(row -> row.language() == language)
                    .map(row -> example(row, OutcomeFeatures.ofLast(language, row.turns()), SatisfactionSuite.CLASSES))
                    .toList();
            return OutcomeTrainer.learn(beginnings, Forecasts.CLASSES, turns, SatisfactionSuite.CLASSES);
        });
    }

    private static List<Example> examples(List<LabelledText> rows, List<String> classes) {
        return rows.stream().map(row -> example(row, row.features(), classes)).toList();
    }

    private static Example example(LabelledText row, FeatureBag features, List<String> classes) {
        return Classifier.example(row.group(), features, row.label(), classes);
    }

    private static Map<Language, Classifier> byLanguage(
            List<LabelledText> rows, Function<List<LabelledText>, Classifier> learning) {
        Map<Language, Classifier> judges = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<LabelledText> some =
                    rows.stream().filter(row -> row.language() == language).toList();
            if (!some.isEmpty()) {
                judges.put(language, learning.apply(some));
            }
        }
        return judges;
    }
}
