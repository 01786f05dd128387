package dev.becalm.transcription.grammar;

import java.util.Arrays;

/**
 * Builds the grammar that a blended model describes: every row of words of the old grammar and of the new text gets its
 * new cost, and the back-off costs are worked out anew so that what follows each history sums to one. The old states keep
 * their numbers.
 */
final class GrammarBuilder {
    // A history that leaves nothing to others would make every other word impossible.
    private static final double LEAST_LEFT = 1e-6;

    // What a grammar may grow by: 24 bytes each in memory.
    private static final int MOST_NEW_NGRAMS = 3_000_000;

    private final Grammar old;
    private final BlendedModel model;
    private final long[] ngrams;
    private final StateTrie trie;
    private final int[][] words;
    private final float[][] costs;
    private final float[] endCosts;
    private final float[] backoffCosts;

    private GrammarBuilder(Grammar old, NgramCounts counts, BlendedModel model) {
        this.old = old;
        this.model = model;
        this.ngrams = counts.ngrams(MOST_NEW_NGRAMS);
        this.trie = new StateTrie(old, NgramCounts.histories(ngrams));
        int states = trie.size();
        this.words = new int[states][];
        this.costs = new float[states][];
        this.endCosts = new float[states];
        this.backoffCosts = new float[states];
    }

    static Grammar build(Grammar old, NgramCounts counts, Smoothing smoothing) {
        var builder = new GrammarBuilder(old, counts, new BlendedModel(old, counts, smoothing));
        for (int length = 0; length <= Histories.LONGEST; length++) {
            for (int state = 0; state < builder.trie.size(); state++) {
                if (builder.trie.length(state) == length) {
                    builder.fill(state);
                }
            }
        }
        return builder.assembled();
    }

    private void fill(int state) {
        long history = trie.history(state);
        int[] seen = NgramCounts.following(history, ngrams);
        boolean endSeen = seen.length > 0 && seen[seen.length - 1] == NgramCounts.SENTENCE_END;
        int[] told = union(oldWords(state), endSeen ? Arrays.copyOf(seen, seen.length - 1) : seen);
        words[state] = told;
        costs[state] = new float[told.length];
        double sum = 0;
        double shorterSum = 0;
        for (int i = 0; i < told.length; i++) {
            double probability = model.probability(history, told[i]);
            costs[state][i] = (float) -Math.log(probability);
            sum += probability;
            shorterSum += state == Grammar.ROOT ? 0 : shorter(state, told[i]);
        }
        boolean ends = endSeen || (state < old.states() && old.endCost(state) != Grammar.NEVER);
        endCosts[state] = Grammar.NEVER;
        if (ends) {
            double probability = model.probability(history, NgramCounts.SENTENCE_END);
            endCosts[state] = (float) -Math.log(probability);
            sum += probability;
            shorterSum += state == Grammar.ROOT ? 0 : shorterEnd(state);
        }
        backoffCosts[state] = state == Grammar.ROOT
                ? 0
                : (float) -Math.log(Math.max(LEAST_LEFT, 1 - sum) / Math.max(LEAST_LEFT, 1 - shorterSum));
    }

    private int[] oldWords(int state) {
        if (state >= old.states()) {
            return new int[0];
        }
        int[] list = new int[old.firstArc(state + 1) - old.firstArc(state)];
        for (int i = 0; i < list.length; i++) {
            list[i] = old.word(old.firstArc(state) + i);
        }
        return list;
    }

    /** What the grammar in the making says of the word after the shorter history. */
    private double shorter(int state, int word) {
        double cost = 0;
        for (int at = trie.backoff(state); ; at = trie.backoff(at)) {
            int found = Arrays.binarySearch(words[at], word);
            if (found >= 0) {
                return Math.exp(-(cost + costs[at][found]));
            }
            if (at == Grammar.ROOT) {
                return 0;
            }
            cost += backoffCosts[at];
        }
    }

    private double shorterEnd(int state) {
        double cost = 0;
        for (int at = trie.backoff(state); ; at = trie.backoff(at)) {
            if (endCosts[at] != Grammar.NEVER) {
                return Math.exp(-(cost + endCosts[at]));
            }
            if (at == Grammar.ROOT) {
                return 0;
            }
            cost += backoffCosts[at];
        }
    }

    private Grammar assembled() {
        int states = trie.size();
        int[] first = new int[states + 1];
        for (int state = 0; state < states; state++) {
            first[state + 1] = first[state] + words[state].length;
        }
        int[] word = new int[first[states]];
        float[] cost = new float[first[states]];
        int[] target = new int[first[states]];
        for (int state = 0; state < states; state++) {
            System.arraycopy(words[state], 0, word, first[state], words[state].length);
            System.arraycopy(costs[state], 0, cost, first[state], words[state].length);
            for (int i = 0; i < words[state].length; i++) {
                target[first[state] + i] = trie.longest(Histories.with(trie.history(state), words[state][i]));
            }
        }
        return new Grammar(
                old.symbols(),
                new Grammar.States(trie.backoffs(), backoffCosts, trie.oldest(), endCosts, first),
                new Grammar.Arcs(word, cost, target),
                old.start());
    }

    private static int[] union(int[] first, int[] second) {
        int[] all = new int[first.length + second.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < first.length || j < second.length) {
            boolean takeFirst = j == second.length || (i < first.length && first[i] <= second[j]);
            int next = takeFirst ? first[i++] : second[j++];
            if (size == 0 || all[size - 1] != next) {
                all[size++] = next;
            }
        }
        return Arrays.copyOf(all, size);
    }
}
