package dev.becalm.cli;

import dev.becalm.call.Language;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.NamesFile;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.transcription.models.NameSounds;
import dev.becalm.web.LoopbackOnly;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads settings, rules, playbook, boundary and names as the server would, and says what is wrong with them. */
@Command(
        name = "check-config",
        mixinStandardHelpOptions = true,
        description = "Check settings, rules, playbook, boundary and names without starting anything.")
final class CheckConfigCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        MonitorConfig settings = config.read();
        LoopbackOnly.check(settings.server().host());
        var rules = RulesOnDisk.read(settings, new MonitorMetrics(new SimpleMeterRegistry()));
        Path folder = settings.storage().rules();
        for (Language language : Language.values()) {
            NamesFile.check(folder, language);
            NameSounds.check(settings.storage().models(), folder, language);
        }
        Output.line(spec, "All well. Fingerprint of the rules: " + rules.fingerprint());
        return 0;
    }
}
