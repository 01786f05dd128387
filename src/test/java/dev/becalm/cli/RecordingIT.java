package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.fixture.ServedProgram;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WireClient;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The running program records a call, lets it be heard, and lets it go when its time is over. */
@Tag("model")
@Timeout(120)
class RecordingIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path MODELS = Path.of("models");
    private static final int SECOND_OF_STEREO = 32_000;

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();

    @Test
    void keepsTheSoundForItsTimeAndThenSaysThatItIsGone() throws IOException {
        assumeTrue(Files.isDirectory(MODELS.resolve("en")), "the English model is not there: run mvn package");
        Path recordings = folder.resolve("sound");
        String settings = "recording:\n  enabled: true\n  folder: " + recordings + "\n  keepFor: 3 s\n";
        try (var program = ServedProgram.start(folder, MODELS, settings)) {
            play(program.port());

            JsonNode kept = awaitSound(program, "KEPT");
            var sound = program.get("/api/v1/calls/c-1/recording");
            JsonNode gone = awaitSound(program, "DELETED");

            assertThat(kept.path("recording").asBoolean()).isTrue();
            assertThat(sound.statusCode()).isEqualTo(200);
            assertThat(sound.body()).startsWith("RIFF");
            assertThat(gone.path("recording").asBoolean()).isFalse();
            assertThat(gone.path("sound").path("until").asText()).isNotEmpty();
            assertThat(program.get("/api/v1/calls/c-1/recording").statusCode()).isEqualTo(404);
            assertThat(recordings).isEmptyDirectory();
        } finally {
            Waiting.result(vertx.close());
        }
    }

    private void play(int port) {
        try (var wire = WireClient.connect(vertx, port, "/api/v1/ws")) {
            wire.send("{\"callEvent\":\"START\",\"callId\":\"c-1\",\"agentId\":\"mia\",\"samplingRate\":8000}");
            wire.send(new byte[SECOND_OF_STEREO]).send("{\"callEvent\":\"END\"}");
            assertThat(wire.closed().code()).isEqualTo(1000);
        }
    }

    private static JsonNode awaitSound(ServedProgram program, String state) throws IOException {
        JsonNode after = MAPPER.createObjectNode();
        while (!after.path("sound").path("state").asText().equals(state)) {
            after = MAPPER.readTree(program.get("/api/v1/calls/c-1/after").body());
        }
        return after;
    }
}
