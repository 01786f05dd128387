package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.config.MonitorConfig;
import dev.becalm.fixture.ServedProgram;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WireClient;
import dev.becalm.store.CallJournal;
import dev.becalm.transcription.Transcript;
import dev.becalm.web.ExtraRoutes;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process dies in mid-call, without a chance to say so. */
@Timeout(120)
class CrashIT {
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasHeardAndEndsTheCallAsInterrupted() throws IOException, InterruptedException {
        ServedProgram program = ServedProgram.start(folder, folder, "");
        Vertx vertx = Vertx.vertx();
        try (var wire = WireClient.connect(vertx, program.port(), "/api/v1/transcripts")) {
            wire.send("{\"type\":\"start\",\"call\":\"c-1\",\"agent\":\"a-1\"}");
            for (int i = 0; i < 20; i++) {
                wire.send("{\"type\":\"utterance\",\"party\":\"customer\",\"startMs\":" + i * 1000 + ",\"endMs\":"
                        + (i * 1000 + 900) + ",\"text\":\"this is line " + i + "\"}");
            }
            awaitFinals(20);
        } finally {
            program.kill();
            Waiting.result(vertx.close());
        }

        Path settings = ServedProgram.settings(folder, folder, "");
        var node = MonitorNode.start(MonitorConfig.read(settings, true), started -> ExtraRoutes.NONE);
        node.close();

        List<CallEvent> events = events();
        assertThat(events.stream().filter(Transcript.Final.class::isInstance)).hasSize(20);
        assertThat(events.stream().filter(CallEnded.class::isInstance).map(CallEnded.class::cast))
                .extracting(CallEnded::reason)
                .containsExactly(CallEnded.Reason.INTERRUPTED);
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
