package dev.becalm.cue;

import dev.becalm.call.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word of the trade and how to say it so that a customer understands.
 *
 * @param words the ways in which it is said
 * @param plain what it means, as it follows on "that is" and 就是
 */
public record PlainTerm(List<String> words, String plain) {
    public PlainTerm {
        words = List.copyOf(words);
        if (words.isEmpty() || plain.isBlank()) {
            throw new IllegalArgumentException("a term needs its words and what it means: " + words);
        }
    }

    /** The first of its words that a text holds, as it stands there. */
    Optional<String> in(String text, Language language) {
        return words.stream()
                .flatMap(word -> pattern(word, language)
                        .matcher(text)
                        .results()
                        .map(found -> found.group())
                        .limit(1))
                .findFirst();
    }

    private static Pattern pattern(String word, Language language) {
        String quoted = Pattern.quote(word.toLowerCase(Locale.ROOT));
        return Pattern.compile(
                language == Language.ZH ? quoted : "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }
}
