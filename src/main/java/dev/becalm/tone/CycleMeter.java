package dev.becalm.tone;

/**
 * How unevenly the vocal folds swing: the relative average difference between neighbouring periods (jitter) and between
 * the heights of neighbouring peaks (shimmer), as Praat's "local" measures (Boersma 2009) but within one frame. At 8 kHz
 * the peaks are placed by a parabola; noise raises both.
 */
final class CycleMeter {
    private static final int MOST_CYCLES = 32;

    private final double[] times = new double[MOST_CYCLES];
    private final double[] heights = new double[MOST_CYCLES];
    private int cycles;

    /** Finds the cycles in this stretch, one peak each about one period apart. */
    void read(double[] sound, double period) {
        cycles = 0;
        double sign = polarity(sound);
        int peak = highest(sound, 1, (int) period + 1, sign);
        while (cycles < MOST_CYCLES && peak >= 0) {
            mark(sound, peak, sign);
            int next = peak + (int) Math.round(0.8 * period);
            int last = Math.min(peak + (int) Math.round(1.25 * period) + 1, sound.length - 1);
            peak = next < last && peak + 1.25 * period < sound.length ? highest(sound, next, last, sign) : -1;
        }
    }

    /** Mean difference of neighbouring periods over the mean period, 0 for a steady tone; 0 where too few were found. */
    double jitter() {
        double difference = 0;
        for (int i = 2; i < cycles; i++) {
            difference += Math.abs(times[i] - 2 * times[i - 1] + times[i - 2]);
        }
        return cycles < 3 ? 0 : difference / (cycles - 2) * (cycles - 1) / (times[cycles - 1] - times[0]);
    }

    /** Mean difference of neighbouring peak heights over the mean height, 0 for a steady tone. */
    double shimmer() {
        double difference = 0;
        double sum = cycles > 0 ? heights[0] : 0;
        for (int i = 1; i < cycles; i++) {
            difference += Math.abs(heights[i] - heights[i - 1]);
            sum += heights[i];
        }
        return cycles < 2 || sum <= 0 ? 0 : difference / (cycles - 1) * cycles / sum;
    }

    /** Voices lean to one side; peaks are taken on that side. */
    private static double polarity(double[] sound) {
        double up = 0;
        double down = 0;
        for (double sample : sound) {
            up = Math.max(up, sample);
            down = Math.min(down, sample);
        }
        return up >= -down ? 1 : -1;
    }

    private static int highest(double[] sound, int from, int to, double sign) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            if (sign * sound[i] > sign * sound[best]) {
                best = i;
            }
        }
        return best;
    }

    private void mark(double[] sound, int peak, double sign) {
        double left = sign * sound[peak - 1];
        double middle = sign * sound[peak];
        double right = sign * sound[peak + 1];
        double bend = left - 2 * middle + right;
        double shift = bend < 0 ? Math.max(-0.5, Math.min(0.5, (left - right) / (2 * bend))) : 0;
        times[cycles] = peak + shift;
        heights[cycles] = middle - (left - right) * shift / 4;
        cycles++;
    }
}
