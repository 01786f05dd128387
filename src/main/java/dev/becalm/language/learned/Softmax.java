package dev.becalm.language.learned;

import java.util.Arrays;

/** Probabilities that add up to 1, from sums of weights. */
final class Softmax {
    private Softmax() {}

    static double[] of(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double[] likely = new double[sums.length];
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            likely[i] = Math.exp(sums[i] - most);
            all += likely[i];
        }
        for (int i = 0; i < sums.length; i++) {
            likely[i] /= all;
        }
        return likely;
    }

    /** The number of the greatest; the first of several. */
    static int most(double[] amounts) {
        int best = 0;
        for (int i = 1; i < amounts.length; i++) {
            best = amounts[i] > amounts[best] ? i : best;
        }
        return best;
    }
}
