package dev.becalm.language.learned;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns sums of weights into probabilities (Platt 1999, by Newton's method) and picks the threshold with the best
 * F-measure on rows that the weights had not seen.
 */
record Calibration(double slope, double offset, double threshold) {
    private static final int STEPS = 30;
    private static final double RIDGE = 1e-3;
    // Counts added to the misses, so that a label with few examples is not trusted too easily.
    private static final double DOUBT = 3;

    static Calibration of(double[] sums, boolean[] positive, double[] weights, double caution) {
        List<Integer> rows = IntStream.range(0, sums.length)
                .filter(row -> weights[row] > 0)
                .boxed()
                .toList();
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] s = new double[5];
            for (int row : rows) {
                double p = 1 / (1 + Math.exp(-(slope * sums[row] + offset)));
                double error = weights[row] * (p - (positive[row] ? 1 : 0));
                double spread = weights[row] * Math.max(1e-9, p * (1 - p));
                s[0] += error * sums[row];
                s[1] += error;
                s[2] += spread * sums[row] * sums[row];
                s[3] += spread * sums[row];
                s[4] += spread;
            }
            s[0] += RIDGE * (slope - 1);
            s[1] += RIDGE * offset;
            s[2] += RIDGE;
            s[4] += RIDGE;
            double determinant = s[2] * s[4] - s[3] * s[3];
            slope = Math.max(0.05, slope - clip((s[4] * s[0] - s[3] * s[1]) / determinant));
            offset -= clip((s[2] * s[1] - s[3] * s[0]) / determinant);
        }
        double cut = cut(sums, positive, weights, rows, caution);
        return new Calibration(slope, offset, 1 / (1 + Math.exp(-(slope * cut + offset))));
    }

    private static double clip(double step) {
        return Math.max(-1, Math.min(1, step));
    }

    private static double cut(double[] sums, boolean[] positive, double[] weights, List<Integer> rows, double caution) {
        List<Integer> order = rows.stream()
                .sorted(Comparator.comparingDouble((Integer row) -> -sums[row]))
                .toList();
        double all = rows.stream()
                .filter(row -> positive[row])
                .mapToDouble(row -> weights[row])
                .sum();
        double doubt = DOUBT
                * all
                / Math.max(1, rows.stream().filter(row -> positive[row]).count());
        double found = 0;
        double said = 0;
        double best = -1;
        double cut = 0;
        double beta = caution * caution;
        for (int i = 0; i < order.size(); i++) {
            double weight = weights[order.get(i)];
            found += positive[order.get(i)] ? weight : 0;
            said += weight;
            double measure = (1 + beta) * found / (beta * all + said + doubt);
            if (measure > best) {
                best = measure;
                double next = i + 1 < order.size() ? sums[order.get(i + 1)] : sums[order.get(i)] - 1;
                cut = (sums[order.get(i)] + next) / 2;
            }
        }
        return cut;
    }
}
