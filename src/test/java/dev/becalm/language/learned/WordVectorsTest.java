package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.call.Language;
import dev.becalm.language.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final List<String> LINES = List.of("becalm-vectors 1 en 2", "0.5 0.1", "hot OM", "cold MO");

    @Test
    void aTurnLiesAmongItsWords() {
        FeatureBag bag = new FeatureBag();

        WordVectors.parse(LINES).measure(Normalizer.normalize(Language.EN, "Hot hot unknown"), "v:", 1, bag);

        assertThat(bag.value("v:mean0")).isCloseTo(0.5 * 2 / Math.sqrt(2), within(1e-6));
        assertThat(bag.value("v:most1")).isCloseTo(-0.1, within(1e-6));
    }

    @Test
    void wordsOutsideTheVocabularyAddNothing() {
        FeatureBag bag = new FeatureBag();

        WordVectors.parse(LINES).measure(Normalizer.normalize(Language.EN, "never heard"), "v:", 1, bag);

        assertThat(bag.size()).isZero();
    }

    @Test
    void aWordWithTooFewCoordinatesIsRefused() {
        assertThatThrownBy(() -> WordVectors.parse(List.of("becalm-vectors 1 en 2", "0.5 0.1", "hot O")))
                .hasMessageContaining("a word has 2 coordinates");
    }
}
