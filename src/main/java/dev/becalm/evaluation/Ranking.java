package dev.becalm.evaluation;

import java.util.Arrays;
import java.util.Comparator;

/** Figures about order. Ties count half, as in the Mann-Whitney statistic and Spearman's mid-ranks. */
final class Ranking {
    private Ranking() {}

    /** Area under the ROC curve: how likely a positive ranks above a negative; NaN without both. */
    static double auc(double[] scores, boolean[] positive) {
        double[] ranks = ranks(scores);
        double sum = 0;
        long positives = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (positive[i]) {
                sum += ranks[i];
                positives++;
            }
        }
        long negatives = ranks.length - positives;
        return positives == 0 || negatives == 0
                ? Double.NaN
                : (sum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }

    /** Spearman's rank correlation, -1 to 1; NaN where one side never varies. */
    static double spearman(double[] left, double[] right) {
        return pearson(ranks(left), ranks(right));
    }

    private static double pearson(double[] left, double[] right) {
        double meanLeft = Arrays.stream(left).average().orElse(0);
        double meanRight = Arrays.stream(right).average().orElse(0);
        double both = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int i = 0; i < left.length; i++) {
            both += (left[i] - meanLeft) * (right[i] - meanRight);
            leftSquares += Math.pow(left[i] - meanLeft, 2);
            rightSquares += Math.pow(right[i] - meanRight, 2);
        }
        return both / Math.sqrt(leftSquares * rightSquares);
    }

    private static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            double middle = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                ranks[order[i]] = middle;
            }
            from = to;
        }
        return ranks;
    }
}
