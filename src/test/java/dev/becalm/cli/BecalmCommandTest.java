package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.fixture.Calls;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BecalmCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "play", "models", "check-config", "evaluate", "replay"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();

        assertThat(out.toString()).startsWith("Usage: becalm " + command).contains("--help");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("a command is needed").contains("check-config");
    }

    @Test
    void theShippedConfigurationIsWell() {
        assertThat(run("check-config")).as(err.toString()).isZero();

        assertThat(out.toString()).contains("All well");
    }

    @Test
    void aMistakeInTheSettingsIsOneLineThatNamesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("becalm.yaml"), "server:\n  prot: 1\n");

        assertThat(run("serve", "--config", file.toString())).isEqualTo(2);

        assertThat(err.toString().lines()).singleElement().asString().contains(file + ":2", "prot", "voskPort");
    }

    @Test
    void aMistakeInTheNamesIsOneLineThatNamesIt() throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules);
        for (String file : List.of(
                "signals.en.yaml", "signals.zh.yaml", "playbook.en.yaml", "playbook.zh.yaml", "boundary.yaml")) {
            Files.copy(Path.of("config", file), rules.resolve(file));
        }
        Path settings = Files.writeString(
                folder.resolve("becalm.yaml"), "storage:\n  rules: " + rules + "\n  models: " + folder + "\n");
        Path grammar = folder.resolve("en/graph/Gr.fst");
        Files.createDirectories(grammar.getParent());
        try (var tiny = Objects.requireNonNull(getClass().getResourceAsStream("/grammar/tiny.fst"))) {
            Files.copy(tiny, grammar);
        }
        Path names = rules.resolve("names.en.yaml");

        Files.writeString(names, "names:\n  - name: MyCard\n    sounds: my card\n");
        assertThat(run("check-config", "--config", settings.toString()))
                .as(err.toString())
                .isZero();
        Files.writeString(names, "names:\n  - name: MyCard\n    sound: my card\n");
        assertThat(run("check-config", "--config", settings.toString())).isEqualTo(2);
        Files.writeString(names, "names:\n  - name: MyCard\n    sounds: my carde\n");
        assertThat(run("check-config", "--config", settings.toString())).isEqualTo(2);

        assertThat(err.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains(names + ":3: names[0].sound: unknown key", "sounds"),
                        line -> assertThat(line)
                                .contains(names + ": line 2: MyCard sounds like carde", "near it are card"));
    }

    @Test
    void anAddressThatOthersCouldReachIsRefused() throws IOException {
        assertThat(run("serve", "--config", settings("0.0.0.0", 0))).isEqualTo(2);

        assertThat(err.toString())
                .contains("server.host must be a loopback address")
                .contains("0.0.0.0");
    }

    @Test
    void aPortInUseIsSaidInOneLine() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--config", settings("127.0.0.1", taken.getLocalPort())))
                    .isEqualTo(2);
        }

        assertThat(err.toString()).contains("is in use").contains("server.port");
    }

    @Test
    void aBrokenModelFolderIsSaidInOneLine() throws IOException {
        Files.createDirectories(folder.resolve("en"));

        assertThat(run("serve", "--config", settings("127.0.0.1", 0))).isEqualTo(2);

        assertThat(err.toString().lines()).singleElement().asString().contains("speech model");
    }

    @Test
    void aReplayOfWhatWasUnderstoodIsTheSame() throws IOException {
        String config = settings("127.0.0.1", 0);
        var settings = MonitorConfig.read(Path.of(config), true);
        var rules = RulesOnDisk.read(settings, new MonitorMetrics(new SimpleMeterRegistry()));
        try (var journal = CallJournal.open(folder.resolve("journal.db"))) {
            var started = Calls.started("c-1", "a-1");
            var pipeline = rules.pipelineFor(started.info());
            for (var heard : List.of(
                    started,
                    Calls.said(1, Party.CUSTOMER, 500, "you took my money and i want it back"),
                    Calls.said(2, Party.AGENT, 2_000, "sorry but we never make mistakes"),
                    new CallEnded(Duration.ofSeconds(3), CallEnded.Reason.HANGUP))) {
                journal.append(new CallId("c-1"), pipeline.accept(heard));
            }
        }

        assertThat(run("replay", "c-1", "--config", config)).as(out.toString()).isZero();
        assertThat(run("replay", "c-2", "--config", config)).isEqualTo(2);

        assertThat(out.toString()).contains("byte for byte");
        assertThat(err.toString()).contains("no call c-2");
    }

    private String settings(String host, int port) throws IOException {
        return Files.writeString(
                        folder.resolve("settings.yaml"),
                        "server:\n  host: " + host + "\n  port: " + port + "\n  voskPort: -1\nstorage:\n  models: "
                                + folder + "\n  journal: " + folder.resolve("journal.db") + "\n")
                .toString();
    }

    private int run(String... args) {
        return BecalmCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
