package dev.becalm.tone;

import dev.becalm.call.Word;
import java.util.List;
import java.util.Locale;

/**
 * Speaking rate from recognised words, in syllables per second so that languages compare: one for each Chinese
 * character, one for each group of vowels in a Latin word. Measured against the speaker's own, which starts at 4.5
 * (Goldman-Eisler, Psycholinguistics, 1968: conversation runs at about 4 to 5).
 */
final class WordPace {
    private static final double USUAL = 4.5;
    private static final double PRIOR_SECONDS = 5;
    private static final int FEWEST_WORDS = 3;

    private double baselineSyllables = USUAL * PRIOR_SECONDS;
    private double baselineSeconds = PRIOR_SECONDS;
    private double factor;

    /** Measures an utterance against those before it. */
    void read(List<Word> words) {
        if (words.size() < FEWEST_WORDS) {
            return;
        }
        var start = words.get(0).span().start();
        var end = words.get(words.size() - 1).span().end();
        double seconds = end.minus(start).toMillis() / 1_000.0;
        int syllables = words.stream().mapToInt(word -> syllables(word.text())).sum();
        if (seconds > 0) {
            factor = syllables / seconds / (baselineSyllables / baselineSeconds);
            baselineSyllables += syllables;
            baselineSeconds += seconds;
        }
    }

    /** How much faster than usual the last utterance was, 0 where that is not known; asked once. */
    double take() {
        double taken = factor;
        factor = 0;
        return taken;
    }

    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        int count = 0;
        boolean inVowels = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean vowel = "aeiouyàáâäèéêëìíîïòóôöùúûü".indexOf(letter) >= 0;
            count += Character.isIdeographic(letter) || (vowel && !inVowels) ? 1 : 0;
            inVowels = vowel;
        }
        boolean silentE = letters.endsWith("e") && !letters.endsWith("le") && count > 1;
        return Math.max(1, silentE ? count - 1 : count);
    }
}
