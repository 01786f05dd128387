package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.call.Language;
import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarAdapterTest {
    @TempDir
    private Path folder;

    @Test
    void trustsAFewWordsOnlyAsFarAsTheyGo() throws IOException {
        var line = adapter().learn("own texts", List.of("my card is lost"), OptionalDouble.empty());
        var some = adapter().learn("own texts", Collections.nCopies(15, "my card is lost"), OptionalDouble.empty());

        assertThat(line.weight()).isCloseTo(0.4 * 4 / 300, within(1e-9));
        assertThat(some.weight()).isBetween(10 * line.weight(), 0.4);
    }

    @Test
    void takesTheWeightThatItIsTold() throws IOException {
        var lesson = adapter().learn("own texts", List.of("my card is lost"), OptionalDouble.of(0.7));

        assertThat(lesson.weight()).isEqualTo(0.7);
        assertThat(lesson.words()).isEqualTo(4);
    }

    private GrammarAdapter adapter() throws IOException {
        Path file = Files.write(folder.resolve("Gr.fst"), TinyGrammar.bytes());
        return GrammarAdapter.read(file, Language.EN, Progress.NONE);
    }
}
