package dev.becalm.language.learned;

/**
 * Logistic regression with an L2 penalty, by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent
 * methods for logistic regression and maximum entropy models"). The order of the rows comes from a fixed sequence, so
 * that the same rows always give the same weights.
 */
final class LogisticTrainer {
    private static final double START = 1e-3;
    private static final double BIAS_VALUE = 1;
    private static final int NEWTON_STEPS = 4;

    private final Rows rows;
    private final double[] lengths;
    private final int rounds;

    LogisticTrainer(Rows rows, int rounds) {
        this.rows = rows;
        this.rounds = rounds;
        lengths = new double[rows.count()];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = rows.squaredLength(row) + BIAS_VALUE * BIAS_VALUE;
        }
    }

    /** Weights of the features and, last, the bias. {@code cost} is what an error on a row costs; 0 leaves it out. */
    double[] train(boolean[] positive, double[] cost) {
        int bias = rows.names().size();
        double[] weights = new double[bias + 1];
        double[] dual = new double[rows.count()];
        int[] order = new int[rows.count()];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
            if (cost[row] > 0) {
                dual[row] = START * cost[row];
                step(row, sign(positive[row]) * dual[row], weights, bias);
            }
        }
        Shuffle shuffle = new Shuffle(1);
        for (int round = 0; round < rounds; round++) {
            shuffle.mix(order);
            for (int row : order) {
                if (cost[row] > 0) {
                    update(row, sign(positive[row]), cost[row], dual, weights);
                }
            }
        }
        return weights;
    }

    private void update(int row, double sign, double cost, double[] dual, double[] weights) {
        int bias = weights.length - 1;
        double margin = sign * (rows.dot(row, weights) + weights[bias] * BIAS_VALUE);
        double before = dual[row];
        double alpha = before;
        double slack = cost * 1e-9;
        for (int newton = 0; newton < NEWTON_STEPS; newton++) {
            double gradient = Math.log(alpha / (cost - alpha)) + margin + lengths[row] * (alpha - before);
            double curvature = cost / (alpha * (cost - alpha)) + lengths[row];
            double next = alpha - gradient / curvature;
            next = next <= slack ? Math.max(slack, alpha * 0.1) : next;
            alpha = next >= cost - slack ? Math.min(cost - slack, cost - (cost - alpha) * 0.1) : next;
        }
        dual[row] = alpha;
        step(row, sign * (alpha - before), weights, bias);
    }

    private void step(int row, double amount, double[] weights, int bias) {
        rows.add(row, amount, weights);
        weights[bias] += amount * BIAS_VALUE;
    }

    private static double sign(boolean positive) {
        return positive ? 1 : -1;
    }
}
