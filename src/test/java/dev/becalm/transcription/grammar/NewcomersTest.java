package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewcomersTest {
    private static final int FREE = 20;

    private final Grammar old = TinyGrammar.read();
    private final Newcomers newcomers = new Newcomers(
            old.symbols(),
            List.of(new NewWord("mycard", List.of("my", "card")), new NewWord("lostt", List.of("lost"))),
            FREE);

    @Test
    void givesEachPartASymbolAndTheSoundOfAKnownWord() {
        var symbols = newcomers.into(old).symbols();

        assertThat(symbols.number("mycard")).isEqualTo(OptionalInt.of(20));
        assertThat(symbols.number("+mycard")).isEqualTo(OptionalInt.of(21));
        assertThat(symbols.number("lostt")).isEqualTo(OptionalInt.of(22));
        assertThat(newcomers.twins())
                .isEqualTo(Map.of(word("my"), List.of(20), word("card"), List.of(21), word("lost"), List.of(22)));
    }

    @Test
    void letsNewWordsComeAnywhereAndKeepsTheSumOfAllAtOne() {
        var grammar = newcomers.into(old);

        assertThat(probability(grammar, Grammar.ROOT, 20)).isCloseTo(1e-4, within(1e-8));
        assertThat(probability(grammar, grammar.start(), 22)).isPositive();
        for (int state : new int[] {Grammar.ROOT, grammar.start()}) {
            double words = IntStream.rangeClosed(0, 22)
                    .mapToDouble(word -> probability(grammar, state, word))
                    .sum();
            assertThat(words + Math.exp(-grammar.sentenceEndCost(state))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void leavesANewWordThatTextsMadeLikelierAsItIs() {
        var learned = GrammarBuilder.build(
                newcomers.into(old),
                NgramCounts.of(List.of(new int[] {20, word("is")}, new int[] {word("hello"), 20})),
                Smoothing.of(0.5));

        var again = newcomers.into(learned);

        assertThat(probability(again, Grammar.ROOT, 20))
                .isGreaterThan(0.05)
                .isCloseTo(probability(learned, Grammar.ROOT, 20), within(1e-5));
        assertThat(probability(again, Grammar.ROOT, 22)).isCloseTo(1e-4, within(1e-8));
    }

    @Test
    void letsOnlyTheNextPartFollowTheOneBefore() {
        var grammar = newcomers.into(old);

        var spelled = newcomers.spelledOut(grammar);

        int within = spelled.target(spelled.arc(Grammar.ROOT, 20));
        assertThat(spelled.states()).isEqualTo(grammar.states() + 1);
        assertThat(within).isEqualTo(grammar.states());
        assertThat(spelled.backsOff(within)).isFalse();
        assertThat(spelled.endCost(within)).isEqualTo(Grammar.NEVER);
        assertThat(spelled.firstArc(within + 1) - spelled.firstArc(within)).isEqualTo(1);
        assertThat(spelled.word(spelled.firstArc(within))).isEqualTo(21);
        assertThat(spelled.cost(spelled.firstArc(within))).isZero();
        assertThat(spelled.target(spelled.firstArc(within))).isEqualTo(grammar.target(grammar.arc(Grammar.ROOT, 20)));
        assertThat(spelled.target(spelled.arc(Grammar.ROOT, 22))).isEqualTo(Grammar.ROOT);
    }

    @Test
    void refusesWordsWithoutASound() {
        var unheard = List.of(new NewWord("skyvue", List.of("sky", "view")));

        assertThatThrownBy(() -> new Newcomers(old.symbols(), unheard, FREE))
                .isInstanceOf(BadGrammar.class)
                .hasMessageContaining("no word is written sky");
        assertThatThrownBy(() -> new NewWord("sky vue", List.of("my")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one word");
        assertThatThrownBy(() -> new NewWord("skyvue", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private int word(String word) {
        return old.symbols().number(word).orElseThrow();
    }

    private static double probability(Grammar grammar, int state, int word) {
        return Math.exp(-grammar.wordCost(state, word));
    }
}
