package dev.becalm.language.learned;

/**
 * Multinomial logistic regression with an L2 penalty on all weights but the biases. The weights of one feature lie side
 * by side, one for each class; those of the bias come last.
 */
final class SoftmaxTrainer {
    private static final int ROUNDS = 60;

    private final Rows rows;
    private final int[] labels;
    private final int classes;

    /** @param labels the number of each row's class */
    SoftmaxTrainer(Rows rows, int[] labels, int classes) {
        this.rows = rows;
        this.labels = labels;
        this.classes = classes;
    }

    /** {@code cost} is what an error on a row costs; 0 leaves it out. */
    double[] train(double[] cost) {
        int size = (rows.names().size() + 1) * classes;
        return Lbfgs.lowest((weights, gradient) -> loss(weights, gradient, cost), size, ROUNDS);
    }

    private double loss(double[] weights, double[] gradient, double[] cost) {
        int biases = weights.length - classes;
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            double pull = i < biases ? weights[i] : 0;
            loss += pull * pull / 2;
            gradient[i] = pull;
        }
        for (int row = 0; row < cost.length; row++) {
            if (cost[row] > 0) {
                loss += lossOf(row, weights, gradient, cost[row]);
            }
        }
        return loss;
    }

    private double lossOf(int row, double[] weights, double[] gradient, double cost) {
        double[] likely = Softmax.of(sums(row, weights));
        double loss = -cost * Math.log(Math.max(1e-12, likely[labels[row]]));
        likely[labels[row]] -= 1;
        for (int label = 0; label < classes; label++) {
            likely[label] *= cost;
            gradient[gradient.length - classes + label] += likely[label];
        }
        rows.spread(likely, row, gradient);
        return loss;
    }

    /** What the weights say of a row: a sum for each class. */
    double[] sums(int row, double[] weights) {
        double[] sums = new double[classes];
        System.arraycopy(weights, weights.length - classes, sums, 0, classes);
        rows.addTo(sums, row, weights);
        return sums;
    }
}
