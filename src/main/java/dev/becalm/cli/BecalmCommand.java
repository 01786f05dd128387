package dev.becalm.cli;

import dev.becalm.config.ConfigProblem;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.models.ModelTrouble;
import dev.becalm.transcription.texts.UnreadableText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "becalm",
        mixinStandardHelpOptions = true,
        versionProvider = BecalmCommand.Version.class,
        description = "Listens to live calls, cues the agent, alerts the supervisor, writes the risk report.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            PlayCommand.class,
            ModelsCommand.class,
            CheckConfigCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ReplayCommand.class,
        })
public final class BecalmCommand implements Runnable {
    private static final int USER_MISTAKE = 2;
    private static final List<Class<? extends Exception>> SPEAK_FOR_THEMSELVES = List.of(
            ConfigProblem.class,
            ModelMissing.class,
            ModelTrouble.class,
            UnreadableText.class,
            CannotStart.class,
            IllegalArgumentException.class);

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs a command; returns the exit code. */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new BecalmCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(BecalmCommand::explain);
    }

    // What a user can mend is one line; anything else is ours and comes with its trace.
    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (SPEAK_FOR_THEMSELVES.stream().noneMatch(type -> type.isInstance(failure))) {
            throw failure;
        }
        line.getErr().println("becalm: " + failure.getMessage());
        return USER_MISTAKE;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command is needed; --help lists them");
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = BecalmCommand.class.getPackage().getImplementationVersion();
            return new String[] {"becalm " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
