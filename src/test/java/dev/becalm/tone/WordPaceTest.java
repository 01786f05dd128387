package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPaceTest {
    private final WordPace pace = new WordPace();

    @ParameterizedTest
    @CsvSource({"hello,2", "charged,2", "take,1", "little,2", "the,1", "mmm,1", "money,2", "充值,2", "refund,2"})
    void countsSyllables(String word, int syllables) {
        assertThat(WordPace.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void comparesAnUtteranceWithThoseBefore() {
        for (int i = 0; i < 10; i++) {
            pace.read(words(10, 250));
        }
        pace.read(words(10, 125));

        // About twice as fast as the 4 syllables a second before.
        assertThat(pace.take()).isCloseTo(1.97, within(0.1));
        assertThat(pace.take()).isZero();
    }

    @Test
    void saysNothingOnOneOrTwoWords() {
        pace.read(words(2, 100));

        assertThat(pace.take()).isZero();
    }

    private static List<Word> words(int count, int millisEach) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(new Word("no", Span.ofMillis((long) i * millisEach, (i + 1L) * millisEach), 1));
        }
        return words;
    }
}
