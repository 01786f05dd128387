package dev.becalm.transcription.grammar;

import java.nio.LongBuffer;

/** A row of bits that can be counted and searched quickly (Jacobson's rank and select, with plain block counts). */
final class Bitmap {
    private final long[] words;
    private final int[] onesBefore;

    Bitmap(LongBuffer bits) {
        words = new long[bits.remaining()];
        bits.get(words);
        onesBefore = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            onesBefore[i + 1] = onesBefore[i] + Long.bitCount(words[i]);
        }
    }

    static int longs(long bits) {
        return (int) ((bits + 63) >> 6);
    }

    boolean get(int position) {
        return (words[position >> 6] >> (position & 63) & 1) != 0;
    }

    /** Ones before this position. */
    int ones(int position) {
        int word = position >> 6;
        long below = (position & 63) == 0 ? 0 : words[word] & ((1L << (position & 63)) - 1);
        return onesBefore[word] + Long.bitCount(below);
    }

    int zeros(int position) {
        return position - ones(position);
    }

    /** Position of the one with this number, from 0. */
    int one(int number) {
        return select(number, true);
    }

    /** Position of the zero with this number, from 0. */
    int zero(int number) {
        return select(number, false);
    }

    private int select(int number, boolean ones) {
        int low = 0;
        int high = words.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before(middle, ones) <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        long rest = ones ? words[low] : ~words[low];
        for (int skip = number - before(low, ones); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return (low << 6) + Long.numberOfTrailingZeros(rest);
    }

    private int before(int word, boolean ones) {
        return ones ? onesBefore[word] : (word << 6) - onesBefore[word];
    }
}
