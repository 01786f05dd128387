package dev.becalm.transcription.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** How often one, two and three words in a row occur in texts. Words that the grammar does not know break a row. */
final class NgramCounts {
    /** Stands for a word that the grammar does not know. */
    static final int UNKNOWN = -1;

    /** The mark that starts a sentence is a word of every history; the one that ends it follows every last word. */
    static final int SENTENCE_START = 0;

    static final int SENTENCE_END = (1 << 21) - 3;

    private static final int HIGHEST_CUT = 8;

    private final LongCounts ngrams = new LongCounts();
    private final LongCounts occurrences = new LongCounts();
    private final LongCounts continuations = new LongCounts();
    private int emptyOccurrences;
    private int emptyContinuations;
    private long words;

    /** Counts one sentence, given as word numbers. */
    void add(int[] sentence) {
        int[] row = new int[sentence.length + 2];
        row[0] = SENTENCE_START;
        System.arraycopy(sentence, 0, row, 1, sentence.length);
        row[row.length - 1] = SENTENCE_END;
        for (int at = 1; at < row.length; at++) {
            if (row[at] != UNKNOWN) {
                words++;
                count(row, at);
            }
        }
    }

    private void count(int[] row, int at) {
        long history = Histories.NONE;
        for (int length = 0; length <= Histories.LONGEST && at - length >= 0; length++) {
            if (length > 0) {
                if (row[at - length] == UNKNOWN) {
                    return;
                }
                history = history(row, at - length, at);
            }
            long ngram = Histories.with(history, row[at]);
            boolean first = ngrams.get(ngram) == 0;
            ngrams.add(ngram, 1);
            follow(history, first);
        }
    }

    private void follow(long history, boolean first) {
        if (history == Histories.NONE) {
            emptyOccurrences++;
            emptyContinuations += first ? 1 : 0;
        } else {
            occurrences.add(history, 1);
            continuations.add(history, first ? 1 : 0);
        }
    }

    private static long history(int[] row, int from, int to) {
        long history = Histories.NONE;
        for (int i = from; i < to; i++) {
            history = Histories.with(history, row[i]);
        }
        return history;
    }

    /** How often this word followed this history. */
    int count(long history, int word) {
        return ngrams.get(Histories.with(history, word));
    }

    /** How often anything followed this history. */
    int occurrences(long history) {
        return history == Histories.NONE ? emptyOccurrences : occurrences.get(history);
    }

    /** How many different words followed this history. */
    int continuations(long history) {
        return history == Histories.NONE ? emptyContinuations : continuations.get(history);
    }

    /**
     * The rows of words that deserve a place of their own, at most so many, in an order that keeps those with one history
     * together. Rows of three that came least often are left out first; shorter ones always stay.
     */
    long[] ngrams(int most) {
        long[] all = ngrams.keys();
        for (int least = 2; all.length > most && least <= HIGHEST_CUT; least++) {
            int cut = least;
            all = Arrays.stream(all)
                    .filter(ngram -> Histories.length(ngram) < 3 || ngrams.get(ngram) >= cut)
                    .toArray();
        }
        return all;
    }

    /** The histories of these rows except the empty one, shorter ones first. */
    static long[] histories(long[] rows) {
        return Arrays.stream(rows)
                .map(Histories::before)
                .filter(history -> history != Histories.NONE)
                .distinct()
                .toArray();
    }

    /** The words that followed this history, in rising order; {@code sorted} is what {@link #ngrams} gave. */
    static int[] following(long history, long[] sorted) {
        long low = Histories.with(history, 0);
        int from = lowerBound(sorted, low);
        int to = from;
        while (to < sorted.length && Histories.before(sorted[to]) == history) {
            to++;
        }
        return LongStream.range(from, to)
                .mapToInt(i -> Histories.newest(sorted[(int) i]))
                .toArray();
    }

    private static int lowerBound(long[] sorted, long key) {
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 1;
    }

    /** Words that were counted, ends of sentences included. */
    long words() {
        return words;
    }

    /** Counts all of these sentences. */
    static NgramCounts of(List<int[]> sentences) {
        var counts = new NgramCounts();
        sentences.forEach(counts::add);
        return counts;
    }
}
