package dev.becalm.cli;

import dev.becalm.transcription.models.ModelFetcher;
import dev.becalm.transcription.models.ModelStore;
import dev.becalm.transcription.models.ModelTrouble;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows, fetches and adapts speech models. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Shows, fetches and adapts speech models.",
        subcommands = {
            ModelsCommand.ListModels.class,
            ModelsCommand.Fetch.class,
            AdaptCommand.class,
            ModelsCommand.Rollback.class
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ModelsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            defaultValue = "models",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Where the models are; ${DEFAULT-VALUE} by default.")
    private Path folder;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, fetch, adapt or rollback");
    }

    Path folder() {
        return folder;
    }

    /** Shows what there is and what can be had. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Shows what there is and what can be had.")
    static final class ListModels implements Callable<Integer> {
        @CommandLine.ParentCommand
        private ModelsCommand models;

        @Override
        public Integer call() {
            var out = models.spec.commandLine().getOut();
            for (var each : new ModelStore(models.folder).list()) {
                String about = each.entry()
                        .map(entry -> entry.title() + ", " + entry.licence() + ", " + Math.round(entry.bytes() / 1e6)
                                + " MB to fetch")
                        .orElse("made here");
                out.printf(
                        Locale.ROOT,
                        "%-14s %-7s %s%n",
                        each.name(),
                        each.state().name().toLowerCase(Locale.ROOT),
                        about);
            }
            return 0;
        }
    }

    /** Brings a model. */
    @Command(name = "fetch", mixinStandardHelpOptions = true, description = "Fetches a model, checks and unpacks it.")
    static final class Fetch implements Callable<Integer> {
        @CommandLine.ParentCommand
        private ModelsCommand models;

        @Parameters(paramLabel = "NAME", description = "A name that 'models list' shows, for example zh.")
        private String name;

        @Option(names = "--from", paramLabel = "FILE|URL", description = "An offline copy or a mirror of the archive.")
        private @Nullable String from;

        @Override
        public Integer call() {
            var line = models.spec.commandLine();
            try (var progress = new ProgressDisplay(line.getErr())) {
                new ModelFetcher(new ModelStore(models.folder), progress).fetch(name, from);
            } catch (ModelTrouble e) {
                line.getErr().println(e.getMessage());
                return 1;
            }
            line.getOut().println("the model " + name + " is ready in " + models.folder.resolve(name));
            return 0;
        }
    }

    /** Brings back the model that was there before. */
    @Command(
            name = "rollback",
            mixinStandardHelpOptions = true,
            description = "Brings back the model that was there before; a second time, the newer one.")
    static final class Rollback implements Callable<Integer> {
        @CommandLine.ParentCommand
        private ModelsCommand models;

        @Parameters(paramLabel = "NAME", description = "A model that was fetched or adapted anew.")
        private String name;

        @Override
        public Integer call() {
            var line = models.spec.commandLine();
            try {
                new ModelStore(models.folder).rollback(name);
            } catch (ModelTrouble e) {
                line.getErr().println(e.getMessage());
                return 1;
            }
            line.getOut().println("the model " + name + " is again what it was before");
            return 0;
        }
    }
}
