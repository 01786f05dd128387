package dev.becalm.tone;

/**
 * Halves the sample rate from 16 to 8 kHz, streaming and without allocation: a half-band low pass, windowed sinc with a
 * Blackman window (Oppenheim and Schafer, Discrete-Time Signal Processing), flat to 3.5 kHz, 70 dB down from 4.5 kHz.
 */
final class Decimator {
    private static final int HALF = 47;
    private static final double[] TAPS = taps();

    private final double[] line = new double[2 * HALF + 1];
    private int at;
    private boolean odd;

    /** Takes one sample at 16 kHz. */
    boolean add(double sample) {
        line[at] = sample;
        at = at + 1 == line.length ? 0 : at + 1;
        odd = !odd;
        return odd;
    }

    /** The sample at 8 kHz that is due whenever {@link #add} says so. */
    double value() {
        double sum = 0;
        int i = at;
        for (double tap : TAPS) {
            sum += tap * line[i];
            i = i + 1 == line.length ? 0 : i + 1;
        }
        return sum;
    }

    private static double[] taps() {
        double[] taps = new double[2 * HALF + 1];
        double total = 0;
        for (int i = 0; i < taps.length; i++) {
            double x = Math.PI * (i - HALF) / 2;
            double window = 0.42
                    - 0.5 * StrictMath.cos(Math.PI * (i + 1) / (HALF + 1))
                    + 0.08 * StrictMath.cos(2 * Math.PI * (i + 1) / (HALF + 1));
            taps[i] = window * (i == HALF ? 1 : StrictMath.sin(x) / x);
            total += taps[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= total;
        }
        return taps;
    }
}
