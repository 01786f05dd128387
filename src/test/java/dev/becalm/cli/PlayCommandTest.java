package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.WavFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlayCommandTest {
    private final DoorServer server = DoorServer.open();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void playsTwoFilesAsOneCall() throws IOException {
        String customer = write("customer.wav", WavFiles.mono(Sounds.silence(8000, 400), 8000));
        String agent = write("agent.wav", WavFiles.mono(Sounds.silence(8000, 300), 8000));

        int exit = run(customer, agent, "--call", "c-1", "--agent", "ann", "--speed", "20", "--no-voice", url("ws"));

        var call = server.desk().admitted();
        assertThat(exit).isZero();
        assertThat(call.offer().id().value()).isEqualTo("c-1");
        assertThat(call.offer().agent()).isEqualTo("ann");
        assertThat(call.offer().voiceAnalysis()).isFalse();
        assertThat(call.line().frames())
                .hasSize(4)
                .allSatisfy(frame -> assertThat(frame).hasSize(3200));
        assertThat(errors.toString()).contains("playing c-1");
    }

    @Test
    void playsAWrittenCall() throws IOException {
        String turns = write(
                "call.json",
                "{\"turns\":[{\"speaker\":\"customer\",\"startMs\":0,\"endMs\":300,\"text\":\"喂\"}]}"
                        .getBytes(StandardCharsets.UTF_8));

        int exit = run(turns, "--language", "zh", "--speed", "20", url("transcripts"));

        var call = server.desk().admitted();
        assertThat(exit).isZero();
        assertThat(call.offer().id().value()).startsWith("play-");
        assertThat(call.offer().language()).isEqualTo(Language.ZH);
        assertThat(call.line().words()).hasSize(1);
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        String mono = write("mono.wav", WavFiles.mono(new short[8], 8000));

        assertThat(run(mono)).isEqualTo(2);
        assertThat(run(folder.resolve("gone.wav").toString())).isEqualTo(2);
        assertThat(run(mono, mono, "--language", "fr")).isEqualTo(2);
        assertThat(run(write("call.json", "{}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(2);
        assertThat(errors.toString())
                .contains("it has no turns")
                .contains("a call is one file of two channels or two files of one")
                .contains("gone.wav: no such file")
                .contains("language must be en or zh: fr")
                .doesNotContain("Usage:", "\tat ");
    }

    @Test
    void saysThatNoServerIsThere() throws IOException {
        String mono = write("mono.wav", WavFiles.mono(new short[8], 8000));
        String address = url("ws");
        server.close();

        assertThat(run(mono, mono, address)).isEqualTo(1);
        assertThat(errors.toString()).startsWith("cannot play to ws://127.0.0.1:");
    }

    private int run(String... arguments) {
        return new CommandLine(new PlayCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private String url(String door) {
        return "--url=ws://127.0.0.1:" + server.port() + "/api/v1/" + door;
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
