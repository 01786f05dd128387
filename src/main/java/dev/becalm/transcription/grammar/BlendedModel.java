package dev.becalm.transcription.grammar;

/**
 * What follows a history, from new text and an old grammar together: the discounted counts of the text (absolute
 * discounting, H. Ney, U. Essen and R. Kneser 1994), and for the rest a mixture of what the old grammar says of the same
 * history and what this model says of the shorter one. Where the text is rich it decides, where it is silent the grammar
 * does.
 */
final class BlendedModel {
    private final Grammar old;
    private final NgramCounts counts;
    private final Smoothing smoothing;

    BlendedModel(Grammar old, NgramCounts counts, Smoothing smoothing) {
        this.old = old;
        this.counts = counts;
        this.smoothing = smoothing;
    }

    /** Probability of a word, or of the end of the sentence, after a history of at most two words. */
    double probability(long history, int word) {
        return probability(history, oldState(history), word);
    }

    private double probability(long history, int oldState, int word) {
        double prior = prior(history, oldState, word);
        int occurrences = counts.occurrences(history);
        if (occurrences == 0) {
            return prior;
        }
        double kept = Math.max(0, counts.count(history, word) - smoothing.discount());
        double spread = smoothing.discount() * counts.continuations(history);
        return (kept + spread * prior) / occurrences;
    }

    private double prior(long history, int oldState, int word) {
        double before = old(oldState, word);
        if (history == Histories.NONE) {
            return before;
        }
        long shorter = Histories.shorter(history);
        int shorterState = old.length(oldState) < Histories.length(history) ? oldState : old.backoff(oldState);
        return (1 - smoothing.share()) * before + smoothing.share() * probability(shorter, shorterState, word);
    }

    /** The longest history of the old grammar that this one ends with. */
    int oldState(long history) {
        int state = Grammar.ROOT;
        for (int words = Histories.length(history); words > 0; words--) {
            int word = Histories.oldest(Histories.last(history, words));
            state = word == NgramCounts.SENTENCE_START ? old.start() : old.after(state, word);
        }
        return state;
    }

    private double old(int state, int word) {
        return Math.exp(-(word == NgramCounts.SENTENCE_END ? old.sentenceEndCost(state) : old.wordCost(state, word)));
    }

    /** How surprised the model is by sentences: the inverse geometric mean of its probabilities. Unknown words are left out. */
    double perplexity(Iterable<int[]> sentences) {
        double nats = 0;
        long words = 0;
        for (int[] sentence : sentences) {
            long history = Histories.with(Histories.NONE, NgramCounts.SENTENCE_START);
            for (int at = 0; at <= sentence.length; at++) {
                int word = at == sentence.length ? NgramCounts.SENTENCE_END : sentence[at];
                if (word == NgramCounts.UNKNOWN) {
                    history = Histories.NONE;
                } else {
                    nats -= Math.log(probability(history, word));
                    words++;
                    history = Histories.last(Histories.with(history, word), Histories.LONGEST);
                }
            }
        }
        return words == 0 ? 1 : Math.exp(nats / words);
    }
}
