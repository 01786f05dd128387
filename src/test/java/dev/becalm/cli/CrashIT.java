package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.config.MonitorConfig;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WireClient;
import dev.becalm.store.CallJournal;
import dev.becalm.transcription.Transcript;
import dev.becalm.web.ExtraRoutes;
import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process dies in mid-call, without a chance to say so. */
@Timeout(120)
class CrashIT {
    private static final Pattern READY = Pattern.compile("ready: http://127.0.0.1:(\\d+)/");
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasHeardAndEndsTheCallAsInterrupted() throws IOException, InterruptedException {
        Path settings = Files.writeString(
                folder.resolve("becalm.yaml"),
                "server:\n  port: 0\n  voskPort: -1\nstorage:\n  models: " + folder + "\n  journal: "
                        + folder.resolve("journal.db") + "\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.becalm.Becalm",
                        "serve",
                        "--config",
                        settings.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Vertx vertx = Vertx.vertx();
        try (var wire = WireClient.connect(vertx, port(process), "/api/v1/transcripts")) {
            wire.send("{\"type\":\"start\",\"call\":\"c-1\",\"agent\":\"a-1\"}");
            for (int i = 0; i < 20; i++) {
                wire.send("{\"type\":\"utterance\",\"party\":\"customer\",\"startMs\":" + i * 1000 + ",\"endMs\":"
                        + (i * 1000 + 900) + ",\"text\":\"this is line " + i + "\"}");
            }
            awaitFinals(20);
        } finally {
            process.destroyForcibly().waitFor();
            Waiting.result(vertx.close());
        }

        var node = MonitorNode.start(MonitorConfig.read(settings, true), started -> ExtraRoutes.NONE);
        node.close();

        List<CallEvent> events = events();
        assertThat(events.stream().filter(Transcript.Final.class::isInstance)).hasSize(20);
        assertThat(events.stream().filter(CallEnded.class::isInstance).map(CallEnded.class::cast))
                .extracting(CallEnded::reason)
                .containsExactly(CallEnded.Reason.INTERRUPTED);
    }

    private static int port(Process process) {
        var lines = new LinkedBlockingQueue<String>();
        var reader = new Thread(() -> {
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(lines::add);
            } catch (IOException e) {
                lines.add("cannot be read: " + e.getMessage());
            }
        });
        reader.setDaemon(true);
        reader.start();
        Matcher ready = READY.matcher(Waiting.next(lines, "the server to be ready"));
        assertThat(ready.find()).isTrue();
        return Integer.parseInt(ready.group(1));
    }

    private void awaitFinals(int count) {
        while (events().stream().filter(Transcript.Final.class::isInstance).count() < count) {
            Thread.onSpinWait();
        }
    }

    private List<CallEvent> events() {
        try (var journal = CallJournal.open(folder.resolve("journal.db"))) {
            return journal.queries().events(CALL);
        }
    }
}
