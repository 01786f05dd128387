package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPartsTest {
    @Test
    void writesAWordOfSeveralPartsOnce() {
        String text = "my " + WordParts.symbol("skyvue", 0) + " " + WordParts.symbol("skyvue", 1) + " plan";

        assertThat(WordParts.joined(text)).isEqualTo("my skyvue plan");
        assertThat(WordParts.joined("")).isEmpty();
    }

    @Test
    void givesAWordTheTimeOfAllItsPartsAndTheLeastOfTheirConfidences() {
        var words = List.of(
                new Word("my", Span.ofMillis(0, 100), 0.9),
                new Word("skyvue", Span.ofMillis(100, 300), 0.8),
                new Word("+skyvue", Span.ofMillis(320, 500), 0.7),
                new Word("++skyvue", Span.ofMillis(500, 600), 0.9),
                new Word("plan", Span.ofMillis(600, 800), 0.9));

        assertThat(WordParts.joined(words))
                .containsExactly(words.get(0), new Word("skyvue", Span.ofMillis(100, 600), 0.7), words.get(4));
    }

    @Test
    void dropsAPartThatNothingBegan() {
        assertThat(WordParts.joined(List.of(new Word("+skyvue", Span.ofMillis(0, 100), 0.9))))
                .isEmpty();
    }
}
