package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights that the product comes with are what its own corpus and rules teach. */
class ShippedWeightsIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void areRebuiltByteForByte(String language) throws IOException {
        Path corpus = Path.of("src/main/resources/corpus", language + ".jsonl");

        Path learned = new Training(folder, Path.of("config"))
                .train(Training.Kind.SIGNALS, List.of(corpus))
                .get(0);

        Path shipped = Path.of("models/weights", learned.getFileName().toString());
        assertThat(Files.mismatch(learned, shipped)).isEqualTo(-1);
    }
}
