package dev.becalm.language.text;

import dev.becalm.call.Language;
import java.util.List;

/**
 * A turn's words in the one spelling that rules and models read. English is {@code " word word | word "}: every word is
 * followed by one space, a bar ends a sentence. Chinese is unspaced, with {@code |} at the end of a sentence and Latin
 * words and numbers as they are.
 */
public final class NormalText {
    private final Language language;
    private final String original;
    private final String value;
    private final int[] origins;
    private final boolean question;

    /** Takes over {@code origins}: for each character of {@code value} the offset in {@code original}. */
    NormalText(Language language, String original, String value, int[] origins, boolean question) {
        if (origins.length != value.length()) {
            throw new IllegalArgumentException("every character needs an origin: " + origins.length);
        }
        this.language = language;
        this.original = original;
        this.value = value;
        this.origins = origins;
        this.question = question;
    }

    public Language language() {
        return language;
    }

    /** The words as said. */
    public String original() {
        return original;
    }

    public String value() {
        return value;
    }

    /** Whether it holds a question mark. */
    public boolean question() {
        return question;
    }

    public boolean isBlank() {
        return value.replace('|', ' ').isBlank();
    }

    /** The words as said that gave rise to a stretch of the normal spelling. */
    public Slice slice(int from, int to) {
        int first = from;
        int last = to - 1;
        while (first < last && isGap(first)) {
            first++;
        }
        while (last > first && isGap(last)) {
            last--;
        }
        return new Slice(origins[first], wordEnd(origins[last]));
    }

    /** English words or Chinese characters and numbers, without sentence ends. */
    public List<String> units() {
        return Units.of(this);
    }

    private boolean isGap(int at) {
        return value.charAt(at) == ' ' || value.charAt(at) == '|';
    }

    private int wordEnd(int at) {
        int end = at + 1;
        if (language == Language.EN) {
            while (end < original.length() && (isWordCharacter(original.charAt(end)) || isPointWithin(end))) {
                end++;
            }
        }
        return Math.min(end, original.length());
    }

    // Of a figure such as 19.60.
    private boolean isPointWithin(int at) {
        return original.charAt(at) == '.'
                && at + 1 < original.length()
                && Character.isDigit(original.charAt(at - 1))
                && Character.isDigit(original.charAt(at + 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    /** Offsets in the original words, {@code 0 <= from < to}. */
    public record Slice(int from, int to) {}
}
