package dev.becalm.language;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.language.text.NormalText;
import java.time.Duration;
import java.util.List;

/** Says when, and how surely, a stretch of a turn's text was said. */
final class Timeline {
    private final String text;
    private final Span span;
    private final List<Word> words;
    private final double confidence;
    private final int[] starts;

    Timeline(String text, Span span, List<Word> words, double confidence) {
        this.text = text;
        this.span = span;
        this.words = words;
        this.confidence = confidence;
        starts = starts(text, words);
    }

    Span when(NormalText.Slice slice) {
        int first = wordAt(slice.from());
        int last = wordAt(slice.to() - 1);
        if (first >= 0 && last >= first) {
            return new Span(
                    words.get(first).span().start(), words.get(last).span().end());
        }
        return new Span(offset(slice.from()), offset(slice.to()));
    }

    /** Mean confidence of the words, 0 to 1. */
    double sureness(NormalText.Slice slice) {
        int first = wordAt(slice.from());
        int last = wordAt(slice.to() - 1);
        if (first < 0 || last < first) {
            return confidence;
        }
        return words.subList(first, last + 1).stream()
                .mapToDouble(Word::confidence)
                .average()
                .orElse(confidence);
    }

    private Duration offset(int character) {
        if (text.isEmpty()) {
            return span.start();
        }
        return span.start().plus(span.length().multipliedBy(character).dividedBy(text.length()));
    }

    private int wordAt(int character) {
        int word = -1;
        for (int i = 0; i < starts.length && starts[i] >= 0 && starts[i] <= character; i++) {
            word = i;
        }
        return word;
    }

    // Words that the text does not hold in their order end the search: the rest has no times of its own.
    private static int[] starts(String text, List<Word> words) {
        int[] starts = new int[words.size()];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            int at = from < 0 ? -1 : text.indexOf(words.get(i).text(), from);
            starts[i] = at;
            from = at < 0 ? -1 : at + words.get(i).text().length();
        }
        return starts;
    }
}
