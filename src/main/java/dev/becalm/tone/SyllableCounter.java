package dev.becalm.tone;

/**
 * Counts syllables without words: peaks of the smoothed level that stand out by 2 dB on both sides, in voiced speech,
 * not far below the loudest (de Jong and Wempe, Behavior Research Methods 41, 2009).
 */
final class SyllableCounter {
    private static final double PROMINENCE_DB = 2;
    private static final double RANGE_DB = 25;
    private static final int REACH = 3;
    private static final double[] HANN = hann();

    private final double[] smooth = new double[Passage.LONGEST];
    private final int[] nuclei = new int[Passage.LONGEST];
    private int count;

    void read(Passage passage) {
        smooth(passage);
        count = 0;
        boolean rising = true;
        int peak = 0;
        int valley = 0;
        for (int frame = 1; frame < passage.length(); frame++) {
            double level = smooth[frame];
            if (rising && level < smooth[peak] - PROMINENCE_DB) {
                keep(passage, peak);
                rising = false;
                valley = frame;
            } else if (!rising && level > smooth[valley] + PROMINENCE_DB) {
                rising = true;
                peak = frame;
            }
            peak = level > smooth[peak] ? frame : peak;
            valley = level < smooth[valley] ? frame : valley;
        }
        if (rising && passage.length() > 0) {
            keep(passage, peak);
        }
    }

    private void keep(Passage passage, int peak) {
        if (smooth[peak] > passage.loudLevel() - RANGE_DB && voicedNear(passage, peak)) {
            nuclei[count++] = peak;
        }
    }

    int count() {
        return count;
    }

    /** Frame of the n-th nucleus. */
    int frame(int nucleus) {
        return nuclei[nucleus];
    }

    private static boolean voicedNear(Passage passage, int frame) {
        for (int near = Math.max(0, frame - 2); near <= Math.min(passage.length() - 1, frame + 2); near++) {
            if (passage.isVoiced(near)) {
                return true;
            }
        }
        return false;
    }

    private void smooth(Passage passage) {
        for (int frame = 0; frame < passage.length(); frame++) {
            double sum = 0;
            for (int i = -REACH; i <= REACH; i++) {
                int near = Math.max(0, Math.min(passage.length() - 1, frame + i));
                sum += HANN[i + REACH] * passage.value(Descriptor.LEVEL, near);
            }
            smooth[frame] = sum;
        }
    }

    private static double[] hann() {
        double[] window = new double[2 * REACH + 1];
        double sum = 0;
        for (int i = 0; i < window.length; i++) {
            window[i] = 1 - StrictMath.cos(2 * Math.PI * (i + 1) / (window.length + 1));
            sum += window[i];
        }
        for (int i = 0; i < window.length; i++) {
            window[i] /= sum;
        }
        return window;
    }
}
