package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.becalm.evaluation.LatencySuite;
import dev.becalm.evaluation.SuiteRequest;
import dev.becalm.evaluation.SuiteResult;
import dev.becalm.fixture.WavFiles;
import dev.becalm.ingest.play.CallRecording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The latency suite on ten seconds of a demo call, through the running product. */
@Tag("model")
class LatencyIT {
    private static final int SECONDS = 10;

    @TempDir
    private Path folder;

    @Test
    void measuresWhatReachesTheAgentsScreen() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("models/en")), "the English model is not there: run mvn package");
        writeCall();

        var result = new LatencySuite(ScratchNode::start).run(SuiteRequest.of(folder));

        assertThat(result.rows()).isEqualTo(1);
        assertThat(figure(result, "wordToPartial.p50")).isBetween(0.0, 5_000.0);
        assertThat(figure(result, "wordToFinal.p50")).isGreaterThanOrEqualTo(figure(result, "wordToPartial.p50"));
    }

    private static double figure(SuiteResult result, String key) {
        return Objects.requireNonNull(result.figures().get(key), key).doubleValue();
    }

    private void writeCall() throws IOException {
        try (var demo = CallRecording.of(Objects.requireNonNull(
                getClass().getResourceAsStream("/demo/en-handled-badly.flac"), "the demo call is missing"))) {
            short[] both = WavFiles.samples(demo.read(SECONDS * demo.rateHz()));
            write("caller", both, 0, demo.rateHz());
            write("agent", both, 1, demo.rateHz());
        }
        Path reference = Files.createDirectories(folder.resolve("reference")).resolve("demo.json");
        Files.writeString(
                reference,
                "{\"language\":\"en\",\"turns\":[{\"speaker\":\"agent\",\"startMs\":0,\"endMs\":" + SECONDS * 1000
                        + ",\"text\":\"thank you\"}]}");
    }

    private void write(String side, short[] both, int channel, int rateHz) throws IOException {
        short[] one = new short[both.length / 2];
        for (int i = 0; i < one.length; i++) {
            one[i] = both[2 * i + channel];
        }
        Files.write(Files.createDirectories(folder.resolve(side)).resolve("demo.wav"), WavFiles.mono(one, rateHz));
    }
}
