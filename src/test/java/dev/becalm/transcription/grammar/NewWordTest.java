package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.audio.Resampler;
import dev.becalm.call.Language;
import dev.becalm.call.Word;
import dev.becalm.fixture.DemoFiles;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.StreamingRecognizer;
import dev.becalm.transcription.VoskModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real English model, whether a word that it did not know is heard where its sound is spoken. */
@Tag("model")
class NewWordTest {
    private static final Path MODEL = Path.of("models/en");
    private static final int RATE_HZ = 8_000;
    private static final int SECONDS = 5;

    @Test
    void isHeardWhereItsSoundIsSpoken(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MODEL), "the English model is not in models/en");
        var adapter = GrammarAdapter.read(MODEL.resolve("graph/Gr.fst"), Language.EN, Progress.NONE);
        var sounds = SoundGraph.read(MODEL.resolve("graph/HCLr.fst"));
        var before = heard(MODEL);

        adapter.add(List.of(new NewWord("custoserv", List.of("customer", "service"))), sounds);
        adapter.learn("own", List.of("Thank you for calling CustoServ."), OptionalDouble.of(0.4));
        adapter.keepAdded();
        copy(folder);
        adapter.write(folder.resolve("graph/Gr.fst"));
        adapter.writeSounds(sounds, folder.resolve("graph/HCLr.fst"));
        var after = heard(folder);

        int first = texts(before).indexOf("customer");
        assertThat(before.text()).contains("calling customer service");
        assertThat(after.text()).isEqualTo(before.text().replace("customer service", "custoserv"));
        assertThat(texts(after)).containsExactly(after.text().split(" "));
        assertThat(after.words().get(first).span().start())
                .isEqualTo(before.words().get(first).span().start());
        assertThat(after.words().get(first).span().end())
                .isEqualTo(before.words().get(first + 1).span().end());
        assertThat(after.words().get(first + 1).span())
                .isEqualTo(before.words().get(first + 2).span());
    }

    private static List<String> texts(Recognised heard) {
        return heard.words().stream().map(Word::text).toList();
    }

    private static Recognised heard(Path model) throws IOException {
        short[] sound = DemoFiles.samples("en-handled-well.flac", 1, SECONDS);
        try (var vosk = VoskModel.load(model);
                var recognizer = vosk.recognizer(RecognitionOptions.DEFAULT)) {
            boolean ended = recognizer.accept(new Resampler(RATE_HZ, StreamingRecognizer.RATE_HZ).resample(sound));
            return ended ? recognizer.result() : recognizer.finish();
        }
    }

    private static void copy(Path folder) throws IOException {
        try (var files = Files.walk(MODEL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(MODEL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.delete(folder.resolve("graph/Gr.fst"));
    }
}
