package dev.becalm.transcription.grammar;

/** Up to three words in one number, the newest lowest: 21 bits each, so that nothing is boxed. */
final class Histories {
    /** The grammars here look two words back. */
    static final int LONGEST = 2;

    static final long NONE = 0;

    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private Histories() {}

    /** The history, one word longer. */
    static long with(long history, int word) {
        if (word < 0 || word >= MASK) {
            throw new IllegalArgumentException("a word's number must be 0 to " + (MASK - 1) + ": " + word);
        }
        return history << BITS | (word + 1L);
    }

    static int newest(long history) {
        return (int) (history & MASK) - 1;
    }

    /** The history without its newest word. */
    static long before(long history) {
        return history >>> BITS;
    }

    static int length(long history) {
        return history == 0 ? 0 : history >>> BITS == 0 ? 1 : history >>> (2 * BITS) == 0 ? 2 : 3;
    }

    /** The newest words only. */
    static long last(long history, int words) {
        return words >= 3 ? history : history & ((1L << (words * BITS)) - 1);
    }

    /** The history without its oldest word. */
    static long shorter(long history) {
        return last(history, length(history) - 1);
    }

    static int oldest(long history) {
        return newest(history >>> ((length(history) - 1) * BITS));
    }
}
