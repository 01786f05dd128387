package dev.becalm.audio;

/**
 * Noise too soft to hear. Telephone speech ends below 4 kHz; a recogniser that learned from wider recordings takes the
 * emptiness above for something that was said. The same stream gets the same noise. One stream, one thread at a time.
 */
public final class Dither {
    /** Clean recordings gain most at -75, calls on real lines at -81; both gain here. */
    static final double LEVEL_DBFS = -81;

    // Two even distributions make a triangular one; its root mean square is the peak of each times the root of 2/3.
    private static final double PEAK = 32_768 * Math.pow(10, LEVEL_DBFS / 20) / Math.sqrt(2.0 / 3);

    // Linear congruential generator modulo 2^64 (D. E. Knuth, MMIX).
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long ADDEND = 1_442_695_040_888_963_407L;

    private long state = 1;

    /** The same sound with the noise in it. */
    public short[] over(short[] samples) {
        short[] noisy = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            long value = Math.round(samples[i] + PEAK * (even() + even()));
            noisy[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
        }
        return noisy;
    }

    /** From -1 to 1. */
    private double even() {
        state = state * FACTOR + ADDEND;
        return (state >> 11) * 0x1p-52;
    }
}
