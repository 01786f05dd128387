package dev.becalm.cli;

import dev.becalm.call.Language;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.grammar.Lesson;
import dev.becalm.transcription.models.Adaptation;
import dev.becalm.transcription.models.AdaptationRequest;
import dev.becalm.transcription.models.ModelAdapter;
import dev.becalm.transcription.models.ModelStore;
import dev.becalm.transcription.models.ModelTrouble;
import dev.becalm.transcription.names.NearWords;
import dev.becalm.transcription.texts.UnreadableText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Teaches a speech model a call centre's own language. */
@Command(
        name = "adapt",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a speech model that knows your own language.",
            "It learns the call-centre language that comes with Becalm and then your texts: transcripts, scripts, product"
                    + " names. The old model stays; 'models rollback NAME' brings back what was there before."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AdaptCommand implements Callable<Integer> {
    private static final int UNKNOWN_SHOWN = 20;
    private static final int NEAR_SHOWN = 3;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private ModelsCommand models;

    @Option(names = "--language", defaultValue = "en", description = "en or zh; ${DEFAULT-VALUE} by default.")
    private String language;

    @Option(
            names = "--texts",
            arity = "1..*",
            paramLabel = "PATH",
            description = "TXT, CSV, JSONL or DOCX, or folders.")
    private @Nullable List<Path> texts;

    @Option(names = "--column", paramLabel = "NAME", description = "The column of CSV files that holds the text.")
    private @Nullable String column;

    @Option(
            names = "--weight",
            defaultValue = "auto",
            description = "How far to trust the texts, 0 to 1; auto finds out on lines held out.")
    private String weight;

    @Option(names = "--out", paramLabel = "NAME", description = "The new model's name; en-own by default.")
    private @Nullable String out;

    @Option(names = "--base", paramLabel = "NAME", description = "The model to start from; the plain one by default.")
    private @Nullable String base;

    @Option(names = "--config", paramLabel = "FOLDER", defaultValue = "config", description = "Playbook and rules.")
    private Path config;

    @Option(names = "--if-needed", description = "Does nothing when the model is there and nothing has changed.")
    private boolean ifNeeded;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var request = request();
        try {
            var adaptation = adapted(request);
            adaptation.ifPresentOrElse(
                    done -> report(request, done, line.getOut()),
                    () -> line.getOut().println("the model " + request.out() + " is up to date"));
            return 0;
        } catch (ModelTrouble | ModelMissing | UnreadableText e) {
            line.getErr().println(e.getMessage());
            return 1;
        }
    }

    private Optional<Adaptation> adapted(AdaptationRequest request) {
        try (var progress = new ProgressDisplay(spec.commandLine().getErr())) {
            var adapter = new ModelAdapter(new ModelStore(models.folder()), config, progress);
            return ifNeeded && !adapter.isNeeded(request) ? Optional.empty() : Optional.of(adapter.adapt(request));
        }
    }

    private AdaptationRequest request() {
        try {
            var spoken = Language.of(language);
            String usual = texts == null ? ModelStore.generalName(spoken) : ModelStore.ownName(spoken);
            return new AdaptationRequest(
                    spoken,
                    base == null ? spoken.code() : base,
                    texts == null ? List.of() : texts,
                    Optional.ofNullable(column),
                    weight.equals("auto") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(weight)),
                    out == null ? usual : out);
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "weight must be auto or a number: " + weight, e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void report(AdaptationRequest request, Adaptation adaptation, PrintWriter out) {
        for (Lesson lesson : adaptation.lessons()) {
            out.printf(
                    Locale.ROOT,
                    "%s: %d words, weight %.2f, perplexity %.0f before, %.0f after%n",
                    lesson.name(),
                    lesson.words(),
                    lesson.weight(),
                    lesson.perplexityBefore(),
                    lesson.perplexityAfter());
        }
        adaptation
                .added()
                .forEach(word -> out.printf("new word: %s (%s)%n", word.word(), String.join(" ", word.alike())));
        unknown(request.language(), adaptation, out);
        out.println(
                "the model " + request.out() + " is ready in " + models.folder().resolve(request.out()));
    }

    private static void unknown(Language language, Adaptation adaptation, PrintWriter out) {
        if (adaptation.ownUnknown().isEmpty()) {
            return;
        }
        var near = new NearWords(language, adaptation.vocabulary());
        out.println("words of your texts that the recogniser does not know, and what it may write for them"
                + " (put those that matter into config/names." + language.code()
                + ".yaml with what they sound like, and adapt again):");
        List<Map.Entry<String, Integer>> words =
                new ArrayList<>(adaptation.ownUnknown().entrySet());
        words.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        words.stream()
                .limit(UNKNOWN_SHOWN)
                .forEach(word -> out.printf(
                        Locale.ROOT,
                        "  %-20s %6d  %s%n",
                        word.getKey(),
                        word.getValue(),
                        String.join(", ", near.of(word.getKey(), NEAR_SHOWN))));
    }
}
