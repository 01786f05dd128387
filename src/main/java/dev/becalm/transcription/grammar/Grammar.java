package dev.becalm.transcription.grammar;

import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import java.util.Arrays;

/**
 * A back-off n-gram grammar. A state is a history of words; state 0 is the empty one. Each state backs off to the same
 * history without its oldest word. Costs are negative natural logarithms of probabilities. Immutable; safe to share.
 *
 * <p>Arcs of a state lie together, ordered by word; the marks for the start and the end of a sentence are not among them.
 */
final class Grammar {
    static final int ROOT = 0;
    static final int NOWHERE = -1;
    static final float NEVER = Float.POSITIVE_INFINITY;

    private final Symbols symbols;
    private final States states;
    private final Arcs arcs;
    private final int start;

    Grammar(Symbols symbols, States states, Arcs arcs, int start) {
        this.symbols = symbols;
        this.states = states;
        this.arcs = arcs;
        this.start = start;
    }

    Symbols symbols() {
        return symbols;
    }

    int states() {
        return states.backoff.length;
    }

    int arcs() {
        return arcs.word.length;
    }

    /** The state in which a sentence begins. */
    int start() {
        return start;
    }

    int backoff(int state) {
        return states.backoff[state];
    }

    /** Whether words other than those that follow here may follow; not at the empty history nor within a word. */
    boolean backsOff(int state) {
        return states.backoff[state] != NOWHERE;
    }

    float backoffCost(int state) {
        return states.backoffCost[state];
    }

    /** The oldest word of the history; meaningless for the empty one. */
    int oldest(int state) {
        return states.oldest[state];
    }

    /** What it costs to end the sentence here without backing off, or {@link #NEVER}. */
    float endCost(int state) {
        return states.endCost[state];
    }

    int firstArc(int state) {
        return states.firstArc[state];
    }

    int word(int arc) {
        return arcs.word[arc];
    }

    float cost(int arc) {
        return arcs.cost[arc];
    }

    int target(int arc) {
        return arcs.target[arc];
    }

    /** The arc of this state for this word, or -1. */
    int arc(int state, int word) {
        int found = Arrays.binarySearch(arcs.word, firstArc(state), firstArc(state + 1), word);
        return found < 0 ? -1 : found;
    }

    /** What this word costs after this history; {@link #NEVER} for a word that the grammar does not know. */
    double wordCost(int state, int word) {
        double cost = 0;
        for (int at = state; ; at = backoff(at)) {
            int arc = arc(at, word);
            if (arc >= 0) {
                return cost + cost(arc);
            }
            if (at == ROOT) {
                return NEVER;
            }
            cost += backoffCost(at);
        }
    }

    /** What it costs to end the sentence after this history. */
    double sentenceEndCost(int state) {
        double cost = 0;
        for (int at = state; ; at = backoff(at)) {
            if (endCost(at) != NEVER) {
                return cost + endCost(at);
            }
            if (at == ROOT) {
                return NEVER;
            }
            cost += backoffCost(at);
        }
    }

    /** The longest history that the grammar holds once this word has followed this one. */
    int after(int state, int word) {
        for (int at = state; ; at = backoff(at)) {
            int arc = arc(at, word);
            if (arc >= 0) {
                return target(arc);
            }
            if (at == ROOT) {
                return ROOT;
            }
        }
    }

    /** How many words the history has; the mark at the start of a sentence counts as one. */
    int length(int state) {
        int length = 0;
        for (int at = state; at != ROOT; at = backoff(at)) {
            length++;
        }
        return length;
    }

    /** One entry for each state; {@code firstArc} has one more. Handed over, not copied: they are large. */
    static final class States {
        private final int[] backoff;
        private final float[] backoffCost;
        private final int[] oldest;
        private final float[] endCost;
        private final int[] firstArc;

        States(int[] backoff, float[] backoffCost, int[] oldest, float[] endCost, int[] firstArc) {
            this.backoff = backoff;
            this.backoffCost = backoffCost;
            this.oldest = oldest;
            this.endCost = endCost;
            this.firstArc = firstArc;
        }
    }

    /** One entry for each arc. Handed over, not copied. */
    static final class Arcs {
        private final int[] word;
        private final float[] cost;
        private final int[] target;

        Arcs(int[] word, float[] cost, int[] target) {
            this.word = word;
            this.cost = cost;
            this.target = target;
        }

        /** These and more after them. */
        Arcs with(int[] moreWords, float[] moreCosts, int[] moreTargets) {
            return new Arcs(
                    Ints.concat(word, moreWords), Floats.concat(cost, moreCosts), Ints.concat(target, moreTargets));
        }
    }
}
