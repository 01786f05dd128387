package dev.becalm.audio;

import java.util.Arrays;

/**
 * The level of what is heard when nobody speaks: the lowest smoothed level of the last seconds (minimum statistics after
 * R. Martin, IEEE Trans. Speech and Audio Processing 9, 2001, without its bias correction). Speech always has gaps
 * that let the background through; steady noise has none and so becomes background.
 */
final class BackgroundLevel {
    private static final int BLOCKS = 8;
    private static final int FRAMES_PER_BLOCK = 50;
    private static final double SMOOTHING = 0.7;

    private final double[] minima = new double[BLOCKS];
    private final double startDbfs;
    private double smoothed = Double.NaN;
    private double current = Double.POSITIVE_INFINITY;
    private int frames;

    /** @param startDbfs assumed until the first block of half a second is over */
    BackgroundLevel(double startDbfs) {
        this.startDbfs = startDbfs;
        Arrays.fill(minima, Double.POSITIVE_INFINITY);
    }

    /** Hears one frame of 10 ms and says how loud the background is, in dB relative to full scale. */
    double hear(double dbfs) {
        smoothed = Double.isNaN(smoothed) ? dbfs : SMOOTHING * smoothed + (1 - SMOOTHING) * dbfs;
        current = Math.min(current, smoothed);
        if (++frames % FRAMES_PER_BLOCK == 0) {
            minima[frames / FRAMES_PER_BLOCK % BLOCKS] = current;
            current = Double.POSITIVE_INFINITY;
        }
        double lowest = current;
        for (double minimum : minima) {
            lowest = Math.min(lowest, minimum);
        }
        return frames < FRAMES_PER_BLOCK ? Math.min(lowest, startDbfs) : lowest;
    }
}
