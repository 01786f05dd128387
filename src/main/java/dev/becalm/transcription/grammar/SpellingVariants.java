package dev.becalm.transcription.grammar;

import dev.becalm.transcription.spoken.WordVariants;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways to write an English word, for a recogniser that knows only one of them. */
final class SpellingVariants {
    private static final List<Replacement> SPELLINGS = List.of(
            new Replacement("is(e|ed|es|er|ers|ing|ation|ations)$", "iz$1"),
            new Replacement("ys(e|ed|es|ing)$", "yz$1"),
            new Replacement("our(s|ed|ing|ite|ites|able|hood|hoods|ful|ly)?$", "or$1"),
            new Replacement("tre(s|d)?$", "ter$1"),
            new Replacement("ence$", "ense"),
            new Replacement("ll(ed|ing|er|ers|or|ors)$", "l$1"),
            new Replacement("ogue(s)?$", "og$1"),
            new Replacement("ae", "e"),
            new Replacement("in'$", "ing"),
            new Replacement("in$", "ing"),
            new Replacement("'$", ""),
            new Replacement("^'", ""));
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_ABBREVIATION = 4;

    private final Predicate<String> known;

    SpellingVariants(Predicate<String> known) {
        this.known = known;
    }

    /** Known words that say the same; empty where there are none. */
    List<String> of(String word) {
        var spoken = WordVariants.SPOKEN.get(word);
        if (spoken != null) {
            return allKnown(List.of(spoken.split(" ", -1)));
        }
        var spelled = SPELLINGS.stream()
                .map(each -> each.in(word))
                .filter(other -> !other.equals(word) && known.test(other))
                .findFirst();
        if (spelled.isPresent()) {
            return List.of(spelled.get());
        }
        return Stream.of(apart(word), possessive(word), letters(word))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code callback}: call back; the most even parts first. */
    private List<String> apart(String word) {
        for (int off = 0; off <= word.length() / 2 - SHORTEST_PART; off++) {
            for (int at : new int[] {word.length() / 2 + off, word.length() / 2 - off}) {
                var parts = at < SHORTEST_PART || word.length() - at < SHORTEST_PART
                        ? List.<String>of()
                        : allKnown(List.of(word.substring(0, at), word.substring(at)));
                if (!parts.isEmpty()) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    /** {@code denise's}: denises is not said otherwise, and the sound counts. */
    private List<String> possessive(String word) {
        return word.endsWith("'s")
                ? Stream.of(word.replace("'s", "s"), word.replace("'s", ""))
                        .filter(known)
                        .findFirst()
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** {@code fca}: f c a. */
    private List<String> letters(String word) {
        boolean vowelless = !word.matches(".*[aeiouy].*");
        return word.length() <= LONGEST_ABBREVIATION && vowelless ? allKnown(List.of(word.split(""))) : List.of();
    }

    private List<String> allKnown(List<String> words) {
        return words.stream().allMatch(known) ? words : List.of();
    }

    private record Replacement(Pattern pattern, String with) {
        Replacement(String pattern, String with) {
            this(Pattern.compile(pattern), with);
        }

        String in(String word) {
            return pattern.matcher(word).replaceFirst(with);
        }
    }
}
