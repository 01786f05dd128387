package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlendedModelTest {
    private final Grammar old = TinyGrammar.read();

    @Test
    void isTheOldGrammarWithoutText() {
        var model = new BlendedModel(old, new NgramCounts(), Smoothing.of(0));
        long my = Histories.with(0, word("my"));

        assertThat(model.probability(my, word("card"))).isCloseTo(0.7, within(1e-5));
        assertThat(model.probability(Histories.NONE, NgramCounts.SENTENCE_END)).isCloseTo(0.15, within(1e-5));
    }

    @Test
    void isLessSurprisedByWhatItHasRead() {
        var counts = new NgramCounts();
        int[] sentence = {word("gone"), word("is"), word("my"), word("there")};
        counts.add(sentence);

        double before = new BlendedModel(old, new NgramCounts(), Smoothing.of(0)).perplexity(List.of(sentence));
        double after = new BlendedModel(old, counts, Smoothing.of(0.5)).perplexity(List.of(sentence));

        assertThat(after).isLessThan(before / 2);
    }

    @Test
    void passesOverWordsThatItDoesNotKnow() {
        var model = new BlendedModel(old, new NgramCounts(), Smoothing.of(0));

        double perplexity = model.perplexity(List.of(new int[] {NgramCounts.UNKNOWN, word("card")}));

        assertThat(perplexity).isBetween(1.0, 20.0);
        assertThat(model.perplexity(List.of())).isEqualTo(1);
    }

    @Test
    void refusesAWeightOutsideItsRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Smoothing.of(1.1)).withMessageContaining("within [0, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Smoothing(0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Smoothing(0.5, Double.NaN));
    }

    private int word(String word) {
        return old.symbols().number(word).orElseThrow();
    }
}
