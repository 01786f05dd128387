package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.becalm.config.MonitorConfig;
import dev.becalm.fixture.DemoFiles;
import dev.becalm.fixture.LockStepClient;
import dev.becalm.fixture.WavFiles;
import dev.becalm.fixture.WireClient;
import dev.becalm.web.ExtraRoutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stock vosk clients on the port where they expect a server, with the real recogniser behind it. */
@Tag("model")
@Timeout(240)
class StockClientsIT {
    private static final int CLIENTS = 10;
    private static final int SECONDS = 8;
    private static final int FRAME_BYTES = 3_200;
    private static final int FRAMES = SECONDS * 16_000 / FRAME_BYTES;

    @TempDir
    private Path folder;

    @Test
    void tenAtOnceEachGetOneReplyForEachFrame() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("models/en")), "the English speech model is not in models/en");
        Path settings = Files.writeString(
                folder.resolve("becalm.yaml"),
                "server:\n  port: 0\n  voskPort: 0\nstorage:\n  journal: " + folder.resolve("journal.db") + "\n");
        byte[] speech = WavFiles.bytes(DemoFiles.samples("en-handled-badly.flac", 0, SECONDS));

        try (var node = MonitorNode.start(MonitorConfig.read(settings, true), started -> ExtraRoutes.NONE)) {
            List<List<String>> replies = playAtOnce(node, speech);

            assertThat(replies).hasSize(CLIENTS).allSatisfy(of -> {
                assertThat(of).hasSize(FRAMES + 1).allMatch(reply -> reply.startsWith("{\n  \""));
                assertThat(String.join("", of)).contains("this month");
            });
        }
    }

    private static List<List<String>> playAtOnce(MonitorNode node, byte[] speech) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            return IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> new LockStepClient(WireClient.connect(node.vertx(), node.voskPort(), "/"))
                                    .play(speech, 8_000, FRAME_BYTES),
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
