package dev.becalm.language.learned;

/** A fixed sequence of random orders (xorshift64*, Vigna 2016), the same on every machine. */
final class Shuffle {
    private long state;

    Shuffle(long seed) {
        state = seed * 0x9E3779B97F4A7C15L;
    }

    void mix(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = below(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    int below(int bound) {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) Long.remainderUnsigned((state * 0x2545F4914F6CDD1DL) >>> 1, bound);
    }
}
