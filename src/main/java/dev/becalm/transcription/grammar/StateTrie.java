package dev.becalm.transcription.grammar;

import java.util.Arrays;

/** The histories of an old grammar and of new text, numbered: the old ones as they were, the new ones after them. */
final class StateTrie {
    private final LongCounts numbers = new LongCounts();
    private long[] histories;
    private int[] backoff;
    private int size;

    /** @param added shorter histories first, as their numbers rise */
    StateTrie(Grammar old, long[] added) {
        histories = new long[old.states() + added.length];
        backoff = new int[histories.length];
        for (int state = 0; state < old.states(); state++) {
            add(history(old, state), state == Grammar.ROOT ? -1 : old.backoff(state));
        }
        for (long history : added) {
            if (numbers.get(history) == 0) {
                add(history, longest(Histories.shorter(history)));
            }
        }
        histories = Arrays.copyOf(histories, size);
        backoff = Arrays.copyOf(backoff, size);
    }

    private static long history(Grammar grammar, int state) {
        long history = Histories.NONE;
        for (int at = state; at != Grammar.ROOT; at = grammar.backoff(at)) {
            history = Histories.with(history, at == grammar.start() ? NgramCounts.SENTENCE_START : grammar.oldest(at));
        }
        return history;
    }

    private void add(long history, int shorter) {
        histories[size] = history;
        backoff[size] = shorter;
        size++;
        if (history != Histories.NONE) {
            numbers.add(history, size);
        }
    }

    int size() {
        return size;
    }

    long history(int state) {
        return histories[state];
    }

    int length(int state) {
        return Histories.length(histories[state]);
    }

    int backoff(int state) {
        return backoff[state];
    }

    int[] backoffs() {
        return backoff.clone();
    }

    int[] oldest() {
        return Arrays.stream(histories)
                .mapToInt(history -> history == Histories.NONE ? 0 : Histories.oldest(history))
                .toArray();
    }

    /** The longest state that these words end with. */
    int longest(long words) {
        for (int length = Math.min(Histories.LONGEST, Histories.length(words)); length > 0; length--) {
            int found = numbers.get(Histories.last(words, length));
            if (found > 0) {
                return found - 1;
            }
        }
        return Grammar.ROOT;
    }
}
