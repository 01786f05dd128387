package dev.becalm.language.rule;

import dev.becalm.call.Language;
import dev.becalm.language.rule.CompiledRule.Stretch;
import dev.becalm.language.rule.HeardWords.Word;
import dev.becalm.language.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A long phrase that is found also where a recogniser misheard part of it: the stretch of words with the least edit
 * distance (Sellers 1980), in which words that sound alike count half. Immutable.
 */
final class NearPhrase {
    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.5;
    private static final double MOST_PER_WORD = 0.25;
    private static final double MOST = 2;

    private final List<Word> phrase;
    private final double most;

    private NearPhrase(List<Word> phrase) {
        this.phrase = phrase;
        this.most = Math.min(MOST, phrase.size() * MOST_PER_WORD);
    }

    static NearPhrase of(Language language, String source) {
        List<Word> phrase =
                HeardWords.of(Normalizer.normalize(language, source)).words();
        if (phrase.size() < SHORTEST) {
            throw new IllegalArgumentException(
                    "a phrase under near has at least " + SHORTEST + " words or characters: " + source);
        }
        return new NearPhrase(phrase);
    }

    /** The stretch that is nearest to the phrase, if it is near enough. */
    Optional<Stretch> find(HeardWords heard) {
        List<Word> words = heard.words();
        int length = phrase.size();
        double[] cost = new double[length + 1];
        int[] start = new int[length + 1];
        Arrays.setAll(cost, i -> i);
        double best = most;
        Stretch found = null;
        for (int at = 0; at < words.size(); at++) {
            double diagonal = 0;
            int diagonalStart = at;
            cost[0] = 0;
            start[0] = at + 1;
            for (int i = 1; i <= length; i++) {
                double swapped = diagonal + distance(phrase.get(i - 1), words.get(at));
                double left = cost[i] + 1;
                double skipped = cost[i - 1] + 1;
                int from = swapped <= left && swapped <= skipped
                        ? diagonalStart
                        : left <= skipped ? start[i] : start[i - 1];
                diagonal = cost[i];
                diagonalStart = start[i];
                cost[i] = Math.min(swapped, Math.min(left, skipped));
                start[i] = from;
            }
            if (cost[length] <= best && start[length] <= at && (found == null || cost[length] < best)) {
                best = cost[length];
                found = new Stretch(
                        words.get(start[length]).from(), words.get(at).to());
            }
        }
        return Optional.ofNullable(found);
    }

    private static double distance(Word one, Word other) {
        if (one.said().equals(other.said())) {
            return 0;
        }
        return !one.sound().isEmpty() && one.sound().equals(other.sound()) ? ALIKE : 1;
    }
}
