package dev.becalm.cli;

import dev.becalm.config.MonitorConfig;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The --config option, the same for every command that has it. */
final class ConfigOption {
    private static final Path USUAL = Path.of("config/becalm.yaml");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings; without it config/becalm.yaml, or the defaults where there is no such file.")
    private @Nullable Path file;

    MonitorConfig read() {
        return file == null ? MonitorConfig.read(USUAL, false) : MonitorConfig.read(file, true);
    }
}
