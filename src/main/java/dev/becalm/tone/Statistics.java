package dev.becalm.tone;

import java.util.Arrays;
import java.util.List;

/** What sums up a line of values. Collects them one by one, with the time of each; allocates nothing once made. */
final class Statistics {
    /** How many figures {@link #spread} writes. */
    static final int SPREAD = 8;

    private static final List<String> SPREAD_NAMES = List.of("mean", "sd", "p5", "p20", "p50", "p80", "p95", "width");
    private static final double[] QUANTILES = {0.05, 0.2, 0.5, 0.8, 0.95};

    private final double[] values = new double[Passage.LONGEST];
    private final double[] times = new double[Passage.LONGEST];
    private final double[] sorted = new double[Passage.LONGEST];
    private int count;

    /** Names of the figures that {@link #spread} writes. */
    static List<String> spreadNames(String what) {
        return SPREAD_NAMES.stream().map(figure -> what + "." + figure).toList();
    }

    void clear() {
        count = 0;
    }

    /** @param time where in the stretch the value stands, 0 to 1 */
    void add(double value, double time) {
        values[count] = value;
        times[count] = time;
        count++;
    }

    int count() {
        return count;
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    double deviation() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (values[i] - mean) * (values[i] - mean);
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    /** The largest value, 0 where there are none or all are negative. */
    double largest() {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }

    double meanMagnitude() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.abs(values[i]);
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Share of the values that lie above, 0 to 1. */
    double shareAbove(double threshold) {
        int above = 0;
        for (int i = 0; i < count; i++) {
            above += values[i] > threshold ? 1 : 0;
        }
        return count == 0 ? 0 : (double) above / count;
    }

    double median() {
        System.arraycopy(values, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        return quantile(sorted, count, 0.5);
    }

    /** Mean, standard deviation, five quantiles and the width between the second and the fourth. */
    void spread(double[] out, int at) {
        Arrays.fill(out, at, at + SPREAD, 0);
        if (count == 0) {
            return;
        }
        System.arraycopy(values, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        out[at] = mean();
        out[at + 1] = deviation();
        for (int i = 0; i < QUANTILES.length; i++) {
            out[at + 2 + i] = quantile(sorted, count, QUANTILES[i]);
        }
        out[at + 7] = out[at + 5] - out[at + 3];
    }

    /** Mean of the values within a part of the stretch, less the mean of all; 0 where there are none. */
    double part(double from, double to) {
        double sum = 0;
        int inside = 0;
        for (int i = 0; i < count; i++) {
            if (times[i] >= from && times[i] < to) {
                sum += values[i];
                inside++;
            }
        }
        return inside == 0 ? 0 : sum / inside - mean();
    }

    /** Rise from the start to the end of the stretch by linear regression. */
    double rise() {
        double meanTime = 0;
        for (int i = 0; i < count; i++) {
            meanTime += times[i] / count;
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < count; i++) {
            product += (times[i] - meanTime) * values[i];
            square += (times[i] - meanTime) * (times[i] - meanTime);
        }
        return square == 0 ? 0 : product / square;
    }

    /** Linear interpolation between the values around the quantile. */
    static double quantile(double[] sorted, int count, double share) {
        if (count == 0) {
            return 0;
        }
        double position = share * (count - 1);
        int below = (int) position;
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
