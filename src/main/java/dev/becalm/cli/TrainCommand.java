package dev.becalm.cli;

import dev.becalm.evaluation.MalformedInput;
import dev.becalm.evaluation.Training;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns weights from a call centre's own labelled data. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learn weights from labelled data; the same data gives the same files, byte for byte.")
// The fields are set by picocli before the command is called.
@SuppressWarnings("NullAway.Init")
final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Training.Kind kind;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Labelled data, in the format of evaluate's suite of that name (signals: of scripts).")
    private List<Path> data;

    @Option(names = "--models", paramLabel = "FOLDER", description = "Where weights lie (default: ${DEFAULT-VALUE}).")
    private Path models = Path.of("models");

    @Option(names = "--rules", paramLabel = "FOLDER", description = "Where the rules lie (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("config");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            for (Path written : new Training(models, rules).train(kind, data)) {
                Output.line(spec, "Learned " + written);
            }
            return 0;
        } catch (MalformedInput e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }
}
