package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.config.WeightFiles;
import dev.becalm.language.learned.Classifier;
import dev.becalm.language.learned.LinearTrainer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classifiers of texts by language: the shipped ones, or ones learned on the spot. */
final class Judges {
    private static final LinearTrainer.Settings LEARNING =
            new LinearTrainer.Settings(0.4, 0.7, 2, 0.05, 10, 3, Set.of());

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
        Map<Language, Classifier> judges = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            var examples = rows.stream()
                    .filter(row -> row.language() == language)
                    .map(row -> row.example(classes))
                    .toList();
            if (!examples.isEmpty()) {
                judges.put(language, Classifier.learn(examples, classes, LEARNING));
            }
        }
        return judges;
    }
}
