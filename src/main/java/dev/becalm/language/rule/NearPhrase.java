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
    // The last word says what it is about: it may be misheard, not missing.
    private static final double KEY = 3;
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
        int last = phrase.size();
        double[] cost = new double[last + 1];
        int[] start = new int[last + 1];
        Arrays.setAll(cost, i -> i);
        double best = most;
        Optional<Stretch> found = Optional.empty();
        for (int at = 0; at < words.size(); at++) {
            step(words.get(at), at, cost, start);
            boolean nearest = found.isEmpty() ? cost[last] <= best : cost[last] < best;
            if (nearest && start[last] <= at) {
                best = cost[last];
                found = Optional.of(
                        new Stretch(words.get(start[last]).from(), words.get(at).to()));
            }
        }
        return found;
    }

    // One column of the table: what it costs to end each beginning of the phrase at this word, and where that starts.
    private void step(Word word, int at, double[] cost, int[] start) {
        double before = 0;
        int startBefore = at;
        start[0] = at + 1;
        for (int i = 1; i < cost.length; i++) {
            double dear = i == cost.length - 1 ? KEY : 1;
            double swapped = before + distance(phrase.get(i - 1), word) * dear;
            double added = cost[i] + 1;
            double left = cost[i - 1] + dear;
            int from = swapped <= added && swapped <= left ? startBefore : added <= left ? start[i] : start[i - 1];
            before = cost[i];
            startBefore = start[i];
            cost[i] = Math.min(swapped, Math.min(added, left));
            start[i] = from;
        }
    }

    private static double distance(Word one, Word other) {
        if (one.said().equals(other.said())) {
            return 0;
        }
        return !one.sound().isEmpty() && one.sound().equals(other.sound()) ? ALIKE : 1;
    }
}
