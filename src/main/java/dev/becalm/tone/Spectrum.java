package dev.becalm.tone;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/** Power of 25 ms of sound in bins of 31.25 Hz, through a Hamming window; a full-scale sine has a total power of 1. */
final class Spectrum {
    static final int WINDOW = VoiceFrames.RATE_HZ / 40;
    static final int BINS = 129;

    private static final int SIZE = 256;
    private static final double HZ_PER_BIN = (double) VoiceFrames.RATE_HZ / SIZE;
    private static final double[] HAMMING = hamming();

    private final DoubleFFT_1D fft = new DoubleFFT_1D(SIZE);
    private final double[] work = new double[SIZE];
    private final double[] power = new double[BINS];

    static double hz(int bin) {
        return bin * HZ_PER_BIN;
    }

    /** The first bin at or above a frequency. */
    static int binFrom(double hz) {
        return (int) Math.ceil(hz / HZ_PER_BIN);
    }

    /** The powers of the window that starts here; overwritten by the next call. */
    double[] of(double[] sound, int from) {
        Arrays.fill(work, WINDOW, SIZE, 0);
        for (int i = 0; i < WINDOW; i++) {
            work[i] = sound[from + i] * HAMMING[i];
        }
        fft.realForward(work);
        power[0] = work[0] * work[0];
        power[BINS - 1] = work[1] * work[1];
        for (int i = 1; i < BINS - 1; i++) {
            power[i] = work[2 * i] * work[2 * i] + work[2 * i + 1] * work[2 * i + 1];
        }
        return power;
    }

    /** Scaled so that the powers of a sine of amplitude 1 add up to 1. */
    private static double[] hamming() {
        double[] window = new double[WINDOW];
        double energy = 0;
        for (int i = 0; i < WINDOW; i++) {
            window[i] = 0.54 - 0.46 * StrictMath.cos(2 * Math.PI * i / (WINDOW - 1));
            energy += window[i] * window[i];
        }
        double scale = 2 / Math.sqrt(energy * SIZE);
        for (int i = 0; i < WINDOW; i++) {
            window[i] *= scale;
        }
        return window;
    }
}
