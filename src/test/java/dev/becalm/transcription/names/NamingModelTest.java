package dev.becalm.transcription.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.StreamingRecognizer;
import dev.becalm.transcription.texts.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingModelTest {
    private static final String NAMES = """
            names:
              - name: SkyVue
                heard: [sky view, sky few]
              - name: Harper Valley
                alike: true
            """;

    @TempDir
    private Path config;

    @Test
    void writesTheNameForWordsThatAreListed() throws IOException {
        var heard = heard("i have the sky view plan");

        assertThat(heard.text()).isEqualTo("i have the SkyVue plan");
        assertThat(heard.words()).extracting(Word::text).containsExactly("i", "have", "the", "SkyVue", "plan");
        assertThat(heard.words().get(3).span()).isEqualTo(Span.ofMillis(300, 500));
        assertThat(heard.words().get(4).span()).isEqualTo(Span.ofMillis(500, 600));
    }

    @Test
    void writesTheNameForWordsThatSoundLikeIt() throws IOException {
        assertThat(heard("this is hopper valley bank").text()).isEqualTo("this is Harper Valley bank");
        assertThat(heard("this is harper valley bank").text()).isEqualTo("this is Harper Valley bank");
        assertThat(heard("this is happy valet parking").text()).isEqualTo("this is happy valet parking");
    }

    @Test
    void writesChineseNamesHoweverTheWordsAreCut() {
        var names = new Names(Language.ZH, List.of(new Names.Name("青禾贷", List.of("清 和 袋"), true, null)));

        assertThat(names.find(List.of("清和", "袋"))).contains("青禾贷");
        assertThat(names.find(List.of("青河", "代"))).contains("青禾贷");
        assertThat(names.find(List.of("清河", "区"))).isEmpty();
    }

    @Test
    void writesALearnedWordAsItsNameIsWritten() {
        var names = new Names(Language.EN, List.of(new Names.Name("SkyVue", null, false, "sky view")));

        assertThat(names.find(List.of("skyvue"))).contains("SkyVue");
        assertThat(names.find(List.of("sky", "view"))).isEmpty();
    }

    @Test
    void leavesTheModelAloneWithoutNames() {
        var model = new Fixed("hello");

        assertThat(NamingModel.of(model, Names.read(config, Language.EN))).isSameAs(model);
    }

    @Test
    void namesTheLineOfAMistake() throws IOException {
        Files.writeString(config.resolve("names.en.yaml"), "names:\n  - name: A\n    herd: [b]\n");

        assertThatThrownBy(() -> Names.read(config, Language.EN))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining("names.en.yaml: line ")
                .hasMessageContaining("herd");
    }

    private Recognised heard(String text) throws IOException {
        Files.writeString(config.resolve("names.en.yaml"), NAMES);
        return NamingModel.of(new Fixed(text), Names.read(config, Language.EN))
                .recognizer(RecognitionOptions.DEFAULT)
                .result();
    }

    /** Hears one sentence, 100 ms a word. */
    private record Fixed(String text) implements SpeechModel, StreamingRecognizer {
        @Override
        public StreamingRecognizer recognizer(RecognitionOptions options) {
            return this;
        }

        @Override
        public boolean accept(short[] samples) {
            return true;
        }

        @Override
        public String partial() {
            return text;
        }

        @Override
        public Recognised result() {
            List<Word> words = new ArrayList<>();
            for (String word : text.split(" ", -1)) {
                long at = words.size() * 100L;
                words.add(new Word(word, Span.ofMillis(at, at + 100), 0.9));
            }
            return new Recognised(true, text, words, List.of());
        }

        @Override
        public Recognised finish() {
            return result();
        }

        @Override
        public void close() {}
    }
}
