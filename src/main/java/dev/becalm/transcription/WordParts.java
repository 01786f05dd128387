package dev.becalm.transcription;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a word that a model has learned is written within it: one symbol for each known word that it sounds like, the first
 * the word itself, the others with marks before it. People and everything that decides see the word alone.
 */
public final class WordParts {
    private static final String MARK = "+";

    private WordParts() {}

    /** @param part from 0 */
    public static String symbol(String word, int part) {
        return MARK.repeat(part) + word;
    }

    /** The text without the other parts. */
    static String joined(String text) {
        if (!text.contains(MARK)) {
            return text;
        }
        return String.join(
                " ",
                Arrays.stream(text.split(" ", -1))
                        .filter(word -> !word.startsWith(MARK))
                        .toList());
    }

    /** The words, those of several parts in one piece, with the lowest confidence of any. */
    static List<Word> joined(List<Word> words) {
        List<Word> whole = new ArrayList<>();
        for (Word word : words) {
            if (!word.text().startsWith(MARK)) {
                whole.add(word);
            } else if (!whole.isEmpty()) {
                Word begun = whole.remove(whole.size() - 1);
                var span = new Span(begun.span().start(), word.span().end());
                whole.add(new Word(begun.text(), span, Math.min(begun.confidence(), word.confidence())));
            }
        }
        return whole;
    }
}
