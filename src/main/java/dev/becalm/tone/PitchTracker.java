package dev.becalm.tone;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Finds after which times a short stretch of sound repeats itself, and how well. The mean of two measures: the
 * normalised square difference of McLeod and Wyvill (ICMC 2005), which is the difference function of YIN (de Cheveigne
 * and Kawahara, JASA 111, 2002) brought to the range of a correlation; and the autocorrelation of the compressed spectrum
 * (Tolonen and Karjalainen, IEEE Trans. Speech and Audio Processing 8, 2000), in which a strong formant does not pass for
 * a pitch. Neither needs the fundamental, which telephone lines cut off. Which candidate is the pitch is for
 * {@link PitchPath} to say.
 */
final class PitchTracker {
    /** Samples that one look needs: a window and the longest period after it. */
    static final int SPAN = 336;

    static final int CANDIDATES = 5;
    static final double LOWEST_HZ = 62.5;
    static final double HIGHEST_HZ = 620;

    private static final double LN2 = StrictMath.log(2);
    private static final int RATE_HZ = VoiceFrames.RATE_HZ;
    private static final int WINDOW = 208;
    private static final int LONGEST = (int) (RATE_HZ / LOWEST_HZ);
    private static final int SHORTEST = (int) (RATE_HZ / HIGHEST_HZ);
    private static final int SIZE = 512;
    private static final double[] HANN = hann();
    private static final double[] WINDOW_DECAY = windowDecay();

    // Peaks below this are noise even to a generous reader.
    private static final double WEAKEST = 0.2;

    private final DoubleFFT_1D fft = new DoubleFFT_1D(SIZE);
    private final double[] head = new double[SIZE];
    private final double[] whole = new double[SIZE];
    private final double[] repeats = new double[LONGEST + 2];
    private final double[] likeness = new double[LONGEST + 2];

    /** Pitch of a period in samples, octaves above the lowest; 0 for no period. */
    static double octaves(double period) {
        return period > 0 ? StrictMath.log(RATE_HZ / period / LOWEST_HZ) / LN2 : 0;
    }

    /** Looks at {@link #SPAN} samples and finds the most likely periods. */
    void look(double[] sound, Candidates found) {
        found.clear();
        compare(sound);
        compress(sound);
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            double here = likeness[lag];
            if (here > WEAKEST && here >= likeness[lag - 1] && here > likeness[lag + 1]) {
                double shift = summit(likeness, lag);
                int best = repeatsNear(lag);
                found.keep(
                        best + summit(repeats, best),
                        height(likeness, lag, shift),
                        Math.min(1, height(repeats, best, summit(repeats, best))));
            }
        }
    }

    /** The normalised square difference at each lag. */
    private void compare(double[] sound) {
        Arrays.fill(head, 0);
        Arrays.fill(whole, 0);
        System.arraycopy(sound, 0, head, 0, WINDOW);
        System.arraycopy(sound, 0, whole, 0, SPAN);
        fft.realForward(head);
        fft.realForward(whole);
        whole[0] *= head[0];
        whole[1] *= head[1];
        for (int i = 2; i < SIZE; i += 2) {
            double re = head[i] * whole[i] + head[i + 1] * whole[i + 1];
            double im = head[i] * whole[i + 1] - head[i + 1] * whole[i];
            whole[i] = re;
            whole[i + 1] = im;
        }
        fft.realInverse(whole, true);
        normalise(sound);
    }

    private void normalise(double[] sound) {
        double still = 0;
        for (int i = 0; i < WINDOW; i++) {
            still += sound[i] * sound[i];
        }
        double moved = still;
        for (int lag = 0; lag < repeats.length; lag++) {
            repeats[lag] = still + moved > 0 ? 2 * whole[lag] / (still + moved) : 0;
            double out = sound[lag];
            double in = lag + WINDOW < SPAN ? sound[lag + WINDOW] : 0;
            moved += in * in - out * out;
        }
    }

    /** The autocorrelation of the square root of the magnitude spectrum, without the decay that the window brings. */
    private void compress(double[] sound) {
        Arrays.fill(whole, SPAN, SIZE, 0);
        for (int i = 0; i < SPAN; i++) {
            whole[i] = sound[i] * HANN[i];
        }
        fft.realForward(whole);
        whole[0] = Math.sqrt(Math.abs(whole[0]));
        whole[1] = Math.sqrt(Math.abs(whole[1]));
        for (int i = 2; i < SIZE; i += 2) {
            whole[i] = Math.sqrt(Math.sqrt(whole[i] * whole[i] + whole[i + 1] * whole[i + 1]));
            whole[i + 1] = 0;
        }
        fft.realInverse(whole, true);
        double scale = whole[0] > 0 ? 1 / whole[0] : 0;
        for (int lag = 0; lag < likeness.length; lag++) {
            likeness[lag] = (repeats[lag] + whole[lag] * scale / WINDOW_DECAY[lag]) / 2;
        }
    }

    /** The lag near this one after which the sound repeats itself best; the window of the spectrum blurs it a little. */
    private int repeatsNear(int lag) {
        int best = lag;
        for (int near = Math.max(SHORTEST, lag - 3); near <= Math.min(lag + 3, LONGEST); near++) {
            best = repeats[near] > repeats[best] ? near : best;
        }
        return best;
    }

    /** Where between its neighbours a peak lies, by a parabola. */
    private static double summit(double[] line, int at) {
        double bend = line[at - 1] - 2 * line[at] + line[at + 1];
        double shift = bend == 0 ? 0 : (line[at - 1] - line[at + 1]) / (2 * bend);
        return Math.max(-0.5, Math.min(0.5, shift));
    }

    private static double height(double[] line, int at, double shift) {
        return line[at] - (line[at - 1] - line[at + 1]) * shift / 4;
    }

    private static double[] hann() {
        double[] hann = new double[SPAN];
        for (int i = 0; i < SPAN; i++) {
            hann[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 1) / (SPAN + 1));
        }
        return hann;
    }

    private static double[] windowDecay() {
        double[] decay = new double[LONGEST + 2];
        for (int lag = 0; lag < decay.length; lag++) {
            for (int i = 0; i + lag < SPAN; i++) {
                decay[lag] += HANN[i] * HANN[i + lag];
            }
        }
        for (int lag = decay.length - 1; lag >= 0; lag--) {
            decay[lag] /= decay[0];
        }
        return decay;
    }

    /** The most likely periods of one stretch, best first; unused places have a score of 0. */
    static final class Candidates {
        private final double[] periods = new double[CANDIDATES];
        private final double[] scores = new double[CANDIDATES];
        private final double[] repeats = new double[CANDIDATES];

        private void clear() {
            Arrays.fill(periods, 0);
            Arrays.fill(scores, 0);
            Arrays.fill(repeats, 0);
        }

        private void keep(double period, double score, double repeat) {
            int at = CANDIDATES - 1;
            if (score <= scores[at]) {
                return;
            }
            while (at > 0 && score > scores[at - 1]) {
                scores[at] = scores[at - 1];
                periods[at] = periods[at - 1];
                repeats[at] = repeats[at - 1];
                at--;
            }
            scores[at] = score;
            periods[at] = period;
            repeats[at] = repeat;
        }

        /** In samples. */
        double period(int candidate) {
            return periods[candidate];
        }

        /** How likely it is the pitch, 0 to about 1. */
        double score(int candidate) {
            return scores[candidate];
        }

        /** Correlation of the sound with itself one period later, up to 1. */
        double repeats(int candidate) {
            return repeats[candidate];
        }
    }
}
