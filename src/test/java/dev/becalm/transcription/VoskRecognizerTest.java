package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.Sounds;
import dev.becalm.ingest.RecognitionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoskRecognizerTest {
    private static final Path MODEL = Path.of("models/en");

    @Test
    @Tag("model")
    void answersWithOrWithoutSound() {
        assumeModel();
        try (var model = VoskModel.load(MODEL);
                var recognizer = model.recognizer(RecognitionOptions.DEFAULT);
                var limited = model.recognizer(new RecognitionOptions(3, List.of("yes", "no")))) {
            var before = recognizer.finish();
            recognizer.accept(Sounds.silence(StreamingRecognizer.RATE_HZ, 500));
            limited.accept(Sounds.silence(StreamingRecognizer.RATE_HZ, 500));

            assertThat(before.text()).isEmpty();
            assertThat(recognizer.partial()).isEmpty();
            assertThat(recognizer.result().words()).isEmpty();
            assertThat(recognizer.finish().finished()).isTrue();
            assertThat(limited.finish().finished()).isTrue();
        }
    }

    @Test
    void refusesAFolderWithoutAModel(@TempDir Path empty) {
        assertThatThrownBy(() -> VoskModel.load(empty))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("no speech model");
    }

    private static void assumeModel() {
        Assumptions.assumeTrue(Files.isDirectory(MODEL), "the English model is not in models/en");
    }
}
