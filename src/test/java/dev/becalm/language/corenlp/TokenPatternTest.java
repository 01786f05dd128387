package dev.becalm.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPatternTest {
    private static final Path MODEL =
            Path.of("models/corenlp/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    @Test
    void findsWordsByLemmaAndTagWhereTheyStand() throws IOException {
        NormalText text = Normalizer.normalize(Language.EN, "They kept handing me to managers.");
        TaggedWords tagged = tagger().tag(text, 0, text.value().length());

        var found = TokenPattern.compile("[{lemma:/hand/; tag:/VBG/}] []{0,3}? [{lemma:/manager/; tag:/NNS/}]")
                .find(tagged);

        assertThat(found).hasSize(1);
        assertThat(text.value().substring(found.get(0).from(), found.get(0).to()))
                .isEqualTo("handing me to managers");
    }

    @Test
    void tagsOnlyTheStretchAskedFor() throws IOException {
        NormalText text = Normalizer.normalize(Language.EN, "Listen. I want your boss.");
        int bar = text.value().indexOf('|');

        TaggedWords tagged = tagger().tag(text, bar + 1, text.value().length());

        assertThat(tagged.show()).startsWith("I/PRP", "want/VBP", "you/PRP$", "boss/NN");
    }

    @Test
    void withoutAModelThereIsNothingToFind() {
        NormalText text = Normalizer.normalize(Language.EN, "your boss");

        TaggedWords tagged = WordTagger.ABSENT.tag(text, 0, text.value().length());

        assertThat(TokenPattern.compile("[{word:/boss/}]").find(tagged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{lemma:/put}]", "[{lemma:}", "([{word:/a/}]", "[{colour:/red/}]", "§"})
    void refusesWhatCannotBeRead(String broken) {
        assertThatThrownBy(() -> TokenPattern.compile(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a pattern over tokens: " + broken);
    }

    private static WordTagger tagger() throws IOException {
        assumeThat(MODEL).as("the tagger that the build unpacks").exists();
        try (InputStream model = new BufferedInputStream(Files.newInputStream(MODEL))) {
            return WordTagger.read(model);
        }
    }
}
