package dev.becalm.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.evaluation.EvaluationSuite;
import dev.becalm.evaluation.EvaluationSuites;
import dev.becalm.evaluation.MalformedInput;
import dev.becalm.evaluation.SuiteRequest;
import dev.becalm.evaluation.SuiteResult;
import dev.becalm.transcription.ModelMissing;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures Becalm on labelled data and prints a table, or one JSON object. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures Becalm on labelled data.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:measured", "2:wrong use, or a file that is not in the suite's format"})
// The fields are set by picocli before the command is called.
@SuppressWarnings("NullAway.Init")
public final class EvaluateCommand implements Callable<Integer> {
    private final List<EvaluationSuite> suites;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SUITE", description = "What to measure; a wrong name lists them.")
    private String suite;

    @Parameters(index = "1", paramLabel = "PATH", description = "File or folder in the suite's format.")
    private Path path;

    @Option(names = "--train", paramLabel = "PATH", description = "Trains the suite's model on this data first.")
    private @Nullable Path train;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "satisfaction, sentiment, outcome, tone: learns from all parts of PATH but one and measures that"
                            + " one, N times.")
    private @Nullable Integer folds;

    @Option(names = "--json", description = "Prints one JSON object instead of tables.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the N worst cases.")
    private int errors;

    @Option(names = "--raw", description = "calls: beside it, ungated decoding of whole channels.")
    private boolean raw;

    @Option(names = "--model", paramLabel = "NAME", description = "calls, prompts: the speech model to use.")
    private @Nullable String model;

    @Option(names = "--language", paramLabel = "CODE", description = "prompts: en, the default, or zh.")
    private @Nullable String language;

    @Option(names = "--asr", description = "scripts: uses the recogniser-like text.")
    private boolean asr;

    @Option(
            names = "--baseline",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "KIND",
            description = "sentiment: CoreNLP beside it; tone: causal or speaker.")
    private @Nullable String baseline;

    public EvaluateCommand() {
        this(EvaluationSuites.all(ScratchNode::start));
    }

    EvaluateCommand(List<EvaluationSuite> suites) {
        this.suites = List.copyOf(suites);
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var chosen = suites.stream().filter(each -> each.name().equals(suite)).findFirst();
        if (chosen.isEmpty()) {
            throw new ParameterException(line(), "no suite " + suite + "; there are: " + names());
        }
        if (!Files.exists(path)) {
            throw new ParameterException(line(), "no such file or folder: " + path);
        }
        try {
            print(measured(chosen.get()), line().getOut());
            return 0;
        } catch (MalformedInput | ModelMissing e) {
            line().getErr().println(e.getMessage());
            return 2;
        }
    }

    private SuiteResult measured(EvaluationSuite chosen) {
        try (var progress = new ProgressDisplay(line().getErr())) {
            return chosen.run(new SuiteRequest(path, train, errors, options(), progress));
        }
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (raw) {
            options.put("raw", "");
        }
        if (asr) {
            options.put("asr", "");
        }
        if (folds != null) {
            options.put("folds", String.valueOf(folds));
        }
        if (model != null) {
            options.put("model", model);
        }
        if (language != null) {
            options.put("language", language);
        }
        if (baseline != null) {
            options.put("baseline", baseline);
        }
        return options;
    }

    private void print(SuiteResult result, PrintWriter out) throws JsonProcessingException {
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(asJson(result)));
            return;
        }
        result.tables().forEach(table -> table.lines().forEach(out::println));
        result.worst().forEach(out::println);
    }

    private Map<String, Object> asJson(SuiteResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("suite", suite);
        object.put("path", path.toString());
        object.put("rows", result.rows());
        object.putAll(result.figures());
        return object;
    }

    private String names() {
        return suites.stream().map(EvaluationSuite::name).collect(Collectors.joining(", "));
    }

    private picocli.CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("the command runs only from the command line");
        }
        return spec.commandLine();
    }
}
