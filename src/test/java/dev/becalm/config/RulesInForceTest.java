package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.metrics.MonitorMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesInForceTest {
    @TempDir
    private Path folder;

    private RulesInForce rules;

    @BeforeEach
    void copyTheShippedRules() throws IOException {
        Path shipped = Path.of("config");
        try (var files = Files.list(shipped)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file)));
            }
        }
        Path settings = Files.writeString(
                folder.resolve("becalm.yaml"), "storage:\n  rules: " + folder + "\n  models: " + folder + "\n");
        rules = RulesInForce.read(MonitorConfig.read(settings, true), new MonitorMetrics(new SimpleMeterRegistry()));
    }

    @Test
    void aChangedFileIsReadAnew() throws IOException {
        String before = rules.fingerprint();
        add("  - id: en.test.new\n    signal: ANGER\n    any: [this is a new phrase]\n");

        rules.refresh();

        assertThat(rules.fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aBrokenFileIsRefusedAndTheOldRulesStay() throws IOException {
        String before = rules.fingerprint();
        add("  - id: en.test.broken\n    signal: ANGER\n    any: ['(left open']\n");

        rules.refresh();

        assertThat(rules.fingerprint()).isEqualTo(before);
    }

    @Test
    void unchangedFilesAreNotReadAgain() {
        var playbook = rules.playbook();

        rules.refresh();

        assertThat(rules.playbook()).isSameAs(playbook);
    }

    private void add(String rule) throws IOException {
        Path file = folder.resolve("signals.en.yaml");
        Files.writeString(file, Files.readString(file) + rule);
    }
}
