package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.transcription.RecognizerPool;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.models.ModelStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Word errors on single recorded prompts: a folder with {@code manifest.tsv} (path, text) and the recordings. */
public final class PromptsSuite implements EvaluationSuite {
    private final ModelStore models;

    public PromptsSuite(ModelStore models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "prompts";
    }

    @Override
    public String purpose() {
        return "word errors on single recorded prompts";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        var prompts = prompts(request.path());
        var language = Language.of(request.option("language").orElse("en"));
        String name =
                request.option("model").or(() -> models.preferred(language)).orElse(language.code());
        List<Scored> scored = new ArrayList<>();
        try (SpeechModel model = models.load(name);
                var pool = new RecognizerPool(model)) {
            for (Prompt prompt : prompts) {
                request.progress().report("listening to prompts", scored.size(), prompts.size());
                String heard = new RawDecoding(pool).of(Recording.read(prompt.file()));
                scored.add(new Scored(prompt, new Reference(prompt.text(), language).against(heard)));
            }
        }
        return result(scored, request.errors());
    }

    private static SuiteResult result(List<Scored> scored, int worst) {
        var confusions = new Confusions();
        scored.forEach(each -> confusions.add(each.alignment()));
        var errors = scored.stream().map(Scored::errors).reduce(WordErrors.NONE, WordErrors::plus);
        var plain = scored.stream()
                .map(each -> each.alignment().plain().errors())
                .reduce(WordErrors.NONE, WordErrors::plus);
        var table = new Table(
                "Word errors",
                List.of("prompts", "words", "WER %", "wrong", "missed", "added", "plain WER %"),
                List.of(List.of(
                        String.valueOf(scored.size()),
                        String.valueOf(errors.words()),
                        Table.percent(errors.rate()),
                        String.valueOf(errors.substitutions()),
                        String.valueOf(errors.deletions()),
                        String.valueOf(errors.insertions()),
                        Table.percent(plain.rate()))));
        var cases = scored.stream()
                .sorted(Comparator.comparingInt((Scored each) -> -each.errors().count()))
                .limit(worst)
                .map(each -> each.prompt().file().getFileName() + ": "
                        + each.alignment().marked())
                .toList();
        return new SuiteResult(
                scored.size(),
                List.of(table, confusions.table()),
                Map.of("wer", errors.rate(), "werPlain", plain.rate()),
                cases);
    }

    private static List<Prompt> prompts(Path folder) {
        Path manifest = folder.resolve("manifest.tsv");
        if (!Files.isRegularFile(manifest)) {
            throw new MalformedInput(folder, 0, "holds no manifest.tsv");
        }
        try {
            var lines = Files.readAllLines(manifest);
            List<Prompt> prompts = new ArrayList<>();
            for (int number = 2; number <= lines.size(); number++) {
                prompts.add(prompt(folder, manifest, number, lines.get(number - 1)));
            }
            if (prompts.isEmpty()) {
                throw new MalformedInput(manifest, 0, "names no prompt below its header");
            }
            return prompts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prompt prompt(Path folder, Path manifest, int number, String line) {
        int tab = line.indexOf('\t');
        if (tab <= 0) {
            throw new MalformedInput(manifest, number, "expected a path, a tab and a text");
        }
        Path file = folder.resolve(line.substring(0, tab));
        if (!Files.isRegularFile(file)) {
            throw new MalformedInput(manifest, number, "no such recording: " + file);
        }
        return new Prompt(file, line.substring(tab + 1));
    }

    private record Prompt(Path file, String text) {}

    private record Scored(Prompt prompt, Alignment alignment) {
        WordErrors errors() {
            return alignment.errors();
        }
    }
}
