package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.call.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarBuilderTest {
    private final Grammar old = TinyGrammar.read();

    @Test
    void leavesTheGrammarAsItIsWhereNothingIsLearned() {
        var same = GrammarBuilder.build(old, new NgramCounts(), Smoothing.of(0));

        assertThat(NgramFstReaderTest.printed(same)).isEqualTo(NgramFstReaderTest.printed(old));
    }

    @Test
    void makesWhatTheTextSaysLikelier() {
        var adapted = learned(0.5, "my card lost there", "my card lost", "hello hello");

        assertThat(probability(adapted, "my card", "lost")).isGreaterThan(2 * probability(old, "my card", "lost"));
        assertThat(probability(adapted, "hello", "hello")).isGreaterThan(probability(old, "hello", "hello"));
        assertThat(probability(adapted, "my card", "is")).isLessThan(probability(old, "my card", "is"));
    }

    @Test
    void sumsToOneAfterEveryHistory() {
        for (double weight : new double[] {0.1, 0.5, 1}) {
            var adapted = learned(weight, "my card lost there", "gone gone is", "there my lost card is");

            for (int state = 0; state < adapted.states(); state++) {
                double sum = Math.exp(-adapted.sentenceEndCost(state));
                for (int arc = adapted.firstArc(Grammar.ROOT); arc < adapted.firstArc(Grammar.ROOT + 1); arc++) {
                    sum += Math.exp(-adapted.wordCost(state, adapted.word(arc)));
                }
                assertThat(sum).as("history " + state).isCloseTo(1, within(1e-3));
            }
        }
    }

    @Test
    void remembersHistoriesThatTheOldGrammarDidNotHold() {
        var adapted = learned(0.5, "lost my card", "lost my card");

        int state = adapted.after(adapted.after(Grammar.ROOT, word("lost")), word("my"));
        assertThat(adapted.length(state)).isEqualTo(2);
        assertThat(adapted.states()).isGreaterThan(old.states());
    }

    @Test
    void describesWhatTheModelSays() {
        var counts = counts("my card lost there", "gone gone is");
        var adapted = GrammarBuilder.build(old, counts, Smoothing.of(0.5));
        var model = new BlendedModel(old, counts, Smoothing.of(0.5));

        long history = Histories.with(Histories.with(0, word("my")), word("card"));
        assertThat(probability(adapted, "my card", "lost"))
                .isCloseTo(model.probability(history, word("lost")), within(1e-6));
    }

    private Grammar learned(double weight, String... sentences) {
        return GrammarBuilder.build(old, counts(sentences), Smoothing.of(weight));
    }

    private NgramCounts counts(String... sentences) {
        var lexicon = new Lexicon(old, Language.EN);
        List<int[]> all = new ArrayList<>();
        for (String sentence : sentences) {
            all.addAll(lexicon.sentences(sentence));
        }
        return NgramCounts.of(all);
    }

    private double probability(Grammar grammar, String history, String word) {
        int state = Grammar.ROOT;
        for (String each : history.split(" ", -1)) {
            state = grammar.after(state, word(each));
        }
        return Math.exp(-grammar.wordCost(state, word(word)));
    }

    private int word(String word) {
        return old.symbols().number(word).orElseThrow();
    }
}
