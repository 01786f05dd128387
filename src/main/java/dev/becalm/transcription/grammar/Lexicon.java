package dev.becalm.transcription.grammar;

import dev.becalm.call.Language;
import dev.becalm.transcription.spoken.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits text to the words that a recogniser can write, and remembers those that it cannot. English: spelling of the other
 * side of the Atlantic, compounds, possessives and abbreviations are tried; Chinese: characters are joined to the words
 * that the grammar finds likeliest together.
 */
final class Lexicon {
    private static final int LONGEST_WORD = 7;

    // More than any known word costs, so that a word is left unknown only where nothing fits.
    private static final double UNKNOWN_CHARACTER = 40;

    private final Grammar grammar;
    private final Language language;
    private final SpellingVariants variants;
    private final Map<String, Integer> unknown = new TreeMap<>();

    Lexicon(Grammar grammar, Language language) {
        this.grammar = grammar;
        this.language = language;
        this.variants = new SpellingVariants(this::holds);
    }

    /** The sentences of a text as word numbers. */
    List<int[]> sentences(String text) {
        return SpokenText.sentences(text, language).stream()
                .map(this::numbers)
                .filter(sentence -> sentence.length > 0)
                .toList();
    }

    private int[] numbers(List<String> tokens) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : words(tokens)) {
            List<String> known = known(word);
            if (known.isEmpty()) {
                unknown.merge(word, 1, Integer::sum);
                numbers.add(NgramCounts.UNKNOWN);
            }
            known.forEach(each -> numbers.add(grammar.symbols().number(each).orElse(NgramCounts.UNKNOWN)));
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The words of a text as the recogniser would write them; those that it does not know as they are. */
    List<String> fitted(String text) {
        return SpokenText.sentences(text, language).stream()
                .flatMap(sentence -> words(sentence).stream())
                .flatMap(word -> {
                    List<String> known = known(word);
                    return (known.isEmpty() ? List.of(word) : known).stream();
                })
                .toList();
    }

    private List<String> words(List<String> tokens) {
        return language == Language.ZH ? joined(tokens) : tokens;
    }

    /** The word, or what it is otherwise written; nothing where the recogniser cannot write it. */
    private List<String> known(String word) {
        return holds(word) ? List.of(word) : variants.of(word);
    }

    boolean holds(String word) {
        var number = grammar.symbols().number(word);
        return number.isPresent() && grammar.arc(Grammar.ROOT, number.getAsInt()) >= 0;
    }

    /** Words that could not be fitted, with how often each came. */
    Map<String, Integer> unknown() {
        return Map.copyOf(unknown);
    }

    /** The cheapest way to make words of characters, by the costs of single words. */
    private List<String> joined(List<String> characters) {
        int count = characters.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
                double whole = cost[begin] + wordCost(String.join("", characters.subList(begin, end)), end - begin);
                if (whole < cost[end]) {
                    cost[end] = whole;
                    from[end] = begin;
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            words.add(0, String.join("", characters.subList(from[end], end)));
        }
        return words;
    }

    private double wordCost(String word, int characters) {
        var number = grammar.symbols().number(word);
        if (number.isEmpty()) {
            return characters == 1 ? UNKNOWN_CHARACTER : Double.POSITIVE_INFINITY;
        }
        return grammar.wordCost(Grammar.ROOT, number.getAsInt());
    }
}
