package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The weights that the product comes with are what its own corpus and rules teach, those of sentiment together with
 * MELD; those of tone are not learned.
 */
@Tag("slow")
class ShippedWeightsIT {
    private static final Path MELD = Path.of("../shared/data/sentiment/meld.jsonl");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Training.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TONE")
    void areRebuiltByteForByte(Training.Kind kind) throws IOException {
        Path corpus = Path.of("src/main/resources/corpus");
        List<Path> data = new ArrayList<>(List.of(corpus.resolve("en.jsonl"), corpus.resolve("zh.jsonl")));
        if (kind == Training.Kind.SENTIMENT) {
            assumeThat(MELD).as("MELD is not kept in the repository").exists();
            data.add(MELD);
        }

        List<Path> learned = new Training(folder, Path.of("config")).train(kind, data);

        assertThat(learned).hasSize(kind == Training.Kind.FORECAST ? 1 : 2);
        for (Path file : learned) {
            Path shipped = Path.of("models/weights", file.getFileName().toString());
            assertThat(Files.mismatch(file, shipped)).as(shipped.toString()).isEqualTo(-1);
        }
    }
}
