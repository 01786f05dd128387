package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.config.ToneModelFile;
import dev.becalm.config.WeightFiles;
import dev.becalm.language.LabelledCall;
import dev.becalm.language.SignalLearner;
import dev.becalm.language.learned.LinearModel;
import dev.becalm.language.learned.LinearTrainer;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Learns weights from labelled data and writes them where the product reads them. The same data gives the same bytes. */
public final class Training {
    // A single one of these calls a supervisor: better one missed than a false alert.
    private static final Set<String> CAUTIOUS = Arrays.stream(SignalId.values())
            .filter(signal -> signal.tier() == Tier.T2
                    || (signal.tier() == Tier.T1 && signal.speaker() != SignalId.Speaker.CUSTOMER))
            .map(SignalId::name)
            .collect(Collectors.toSet());
    static final LinearTrainer.Settings SIGNALS = new LinearTrainer.Settings(1, 0.5, 3, 0.14, 8, 4, CAUTIOUS);

    private final Path models;
    private final Path rules;

    /**
     * @param models folder of models: what is learned is written to its weights
     * @param rules folder of the rule files
     */
    public Training(Path models, Path rules) {
        this.models = models;
        this.rules = rules;
    }

    /** What can be learned. */
    public enum Kind {
        SIGNALS,
        SENTIMENT,
        SATISFACTION,
        OUTCOME,
        TONE,
        FORECAST
    }

    /** Learns from files in the format of the suite of that name (signals: of scripts); returns the files written. */
    public List<Path> train(Kind kind, List<Path> data) {
        if (kind == Kind.TONE) {
            return List.of(ToneModelFile.write(models, ToneTraining.learn(data, Progress.NONE)));
        }
        if (kind == Kind.FORECAST) {
            Path file = WeightFiles.forecastFile(models);
            write(file, new ForecastTraining(rules).learn(data));
            return List.of(file);
        }
        Map<Language, LinearModel> learned = kind == Kind.SIGNALS ? signals(data) : classes(kind, data);
        List<Path> written = new ArrayList<>();
        learned.forEach((language, model) -> {
            Path file = WeightFiles.file(models, kind.name().toLowerCase(Locale.ROOT), language);
            write(file, model.lines());
            written.add(file);
        });
        return written;
    }

    private Map<Language, LinearModel> signals(List<Path> data) {
        List<LabelledCall> calls = new ArrayList<>();
        data.forEach(path -> calls.addAll(LabelledCalls.read(path)));
        return SignalRuleFiles.readAll(rules).parallelStream()
                .filter(each -> calls.stream().anyMatch(call -> call.language() == each.language()))
                .collect(Collectors.toMap(
                        SignalRules::language,
                        each -> signals(each, calls),
                        (first, second) -> first,
                        () -> new EnumMap<>(Language.class)));
    }

    private static LinearModel signals(SignalRules each, List<LabelledCall> calls) {
        return new SignalLearner(each, SIGNALS)
                .learn(calls.stream()
                        .filter(call -> call.language() == each.language())
                        .toList());
    }

    private Map<Language, LinearModel> classes(Kind kind, List<Path> data) {
        List<LabelledText> rows = new ArrayList<>();
        data.forEach(path -> rows.addAll(rows(kind, path)));
        List<LabelledText> rated = new ArrayList<>();
        if (kind == Kind.OUTCOME) {
            data.forEach(path -> rated.addAll(
                    CallLessons.isCalls(path) ? CallLessons.satisfaction(path) : Forecasts.ratedTurns(path)));
        }
        Map<Language, LinearModel> learned = new EnumMap<>(Language.class);
        var judges = kind == Kind.OUTCOME ? Judges.forecasts(rows, rated) : Judges.learned(rows, names(kind));
        judges.forEach((language, judge) -> learned.put(language, judge.model()));
        return learned;
    }

    private static List<LabelledText> rows(Kind kind, Path path) {
        return switch (kind) {
            case SENTIMENT ->
                CallLessons.isCalls(path) ? CallLessons.sentiment(path) : LabelledText.texts(path, names(kind));
            case SATISFACTION ->
                CallLessons.isCalls(path) ? CallLessons.satisfaction(path) : LabelledText.dialogues(path, names(kind));
            case OUTCOME -> CallLessons.isCalls(path) ? CallLessons.outcome(path) : Forecasts.read(path);
            case SIGNALS, TONE, FORECAST -> throw new IllegalArgumentException("not learned from texts: " + kind);
        };
    }

    private static List<String> names(Kind kind) {
        return switch (kind) {
            case SENTIMENT -> SentimentSuite.CLASSES;
            case SATISFACTION -> SatisfactionSuite.CLASSES;
            case OUTCOME -> Forecasts.CLASSES;
            case SIGNALS, TONE, FORECAST -> List.of();
        };
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("weights cannot be written: " + file, e);
        }
    }
}
