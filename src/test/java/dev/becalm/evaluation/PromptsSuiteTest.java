package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Waves;
import dev.becalm.transcription.models.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsSuiteTest {
    private static final ModelStore MODELS = new ModelStore(Path.of("models"));

    @TempDir
    private Path folder;

    @Test
    @Tag("model")
    void countsTheWordsThatWereNotHeard() throws IOException {
        Assumptions.assumeTrue(MODELS.preferred(Language.EN).isPresent(), "no English model is in models");
        Files.write(folder.resolve("a.wav"), Waves.mono(8_000, Sounds.silence(8_000, 1_000)));
        manifest("path\ttext\na.wav\tPress 1 now.\n");

        var result = new PromptsSuite(MODELS).run(SuiteRequest.of(folder));

        assertThat(result.rows()).isEqualTo(1);
        assertThat(result.figures()).containsEntry("wer", 1.0);
    }

    @Test
    void namesTheLineOfAMistake() throws IOException {
        assertMalformed("holds no manifest.tsv");
        manifest("path\ttext\n");
        assertMalformed("manifest.tsv: names no prompt");
        manifest("path\ttext\nno tab here\n");
        assertMalformed("manifest.tsv:2: expected a path, a tab and a text");
        manifest("path\ttext\nmissing.wav\thello\n");
        assertMalformed("manifest.tsv:2: no such recording");
    }

    private void manifest(String content) throws IOException {
        Files.writeString(folder.resolve("manifest.tsv"), content);
    }

    private void assertMalformed(String message) {
        assertThatThrownBy(() -> new PromptsSuite(MODELS).run(SuiteRequest.of(folder)))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining(message);
    }
}
