package dev.becalm.language.learned;

import dev.becalm.language.learned.LinearModel.Label;
import dev.becalm.language.learned.LinearModel.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns a linear model, one label against the rest. Thresholds and calibration come from cross-validation by group, so
 * that they hold on calls not learned from. The same examples in the same order give the same model.
 */
public final class LinearTrainer {
    private static final double BALANCED = 1;
    private static final double CAUTIOUS = 0.7;

    private final Settings settings;

    public LinearTrainer(Settings settings) {
        this.settings = settings;
    }

    public LinearModel train(List<Example> examples, List<String> names) {
        return learn(examples, names).model();
    }

    /** The model together with what models that had not seen a row thought of it. */
    public Learned learn(List<Example> examples, List<String> names) {
        Rows rows = Rows.of(examples.stream().map(Example::features).toList(), settings.fewest());
        int[] folds = Folds.of(examples, settings.folds());
        Result[] results = IntStream.range(0, names.size())
                .parallel()
                .mapToObj(i -> one(examples, rows, folds, names.get(i)))
                .toArray(Result[]::new);
        List<Label> labels = new ArrayList<>();
        double[][] unseen = new double[names.size()][];
        for (int i = 0; i < results.length; i++) {
            labels.add(results[i].label);
            unseen[i] = results[i].unseen;
        }
        return new Learned(new LinearModel(labels, weights(rows, results)), unseen);
    }

    private Result one(List<Example> examples, Rows rows, int[] folds, String name) {
        LogisticTrainer trainer = new LogisticTrainer(rows, settings.rounds());
        boolean[] positive = new boolean[rows.count()];
        double[] cost = new double[rows.count()];
        double yes = 0;
        double no = 0;
        for (int row = 0; row < positive.length; row++) {
            Example example = examples.get(row);
            positive[row] = example.labels().contains(name);
            cost[row] = example.able().contains(name) ? example.weight() * settings.cost() : 0;
            yes += positive[row] ? cost[row] : 0;
            no += positive[row] ? 0 : cost[row];
        }
        double lift = Math.pow(Math.max(1, no) / Math.max(1, yes), settings.lift());
        for (int row = 0; row < positive.length; row++) {
            cost[row] *= positive[row] ? lift : 1;
        }
        double[] unseen = unseen(trainer, rows, folds, positive, cost);
        Calibration calibration = Calibration.of(
                unseen,
                positive,
                Frequencies.of(examples, name),
                settings.cautious().contains(name) ? CAUTIOUS : BALANCED);
        double[] weights = pruned(trainer.train(positive, cost));
        Label label = new Label(
                name, weights[weights.length - 1], calibration.slope(), calibration.offset(), calibration.threshold());
        double[] probabilities = IntStream.range(0, unseen.length)
                .mapToDouble(row -> cost[row] > 0 ? label.probability(unseen[row]) : Double.NaN)
                .toArray();
        return new Result(label, weights, probabilities);
    }

    private double[] unseen(LogisticTrainer trainer, Rows rows, int[] folds, boolean[] positive, double[] cost) {
        double[] unseen = new double[rows.count()];
        for (int fold = 0; fold < settings.folds(); fold++) {
            double[] without = cost.clone();
            for (int row = 0; row < without.length; row++) {
                without[row] = folds[row] == fold ? 0 : without[row];
            }
            double[] weights = pruned(trainer.train(positive, without));
            for (int row = 0; row < without.length; row++) {
                if (folds[row] == fold) {
                    unseen[row] = rows.dot(row, weights) + weights[weights.length - 1];
                }
            }
        }
        return unseen;
    }

    // Also before checking, so that thresholds fit what is left.
    private double[] pruned(double[] weights) {
        for (int feature = 0; feature < weights.length - 1; feature++) {
            double amount = Math.rint(weights[feature] * LinearModelText.STEPS) / LinearModelText.STEPS;
            weights[feature] = Math.abs(amount) < settings.least() - 1e-6 ? 0 : amount;
        }
        return weights;
    }

    private Map<String, Weights> weights(Rows rows, Result[] results) {
        Map<String, Weights> all = new HashMap<>();
        for (int feature = 0; feature < rows.names().size(); feature++) {
            List<Integer> labels = new ArrayList<>();
            List<Float> amounts = new ArrayList<>();
            for (int label = 0; label < results.length; label++) {
                if (results[label].weights[feature] != 0) {
                    labels.add(label);
                    amounts.add((float) results[label].weights[feature]);
                }
            }
            if (!labels.isEmpty()) {
                all.put(rows.names().get(feature), new Weights(labels, amounts));
            }
        }
        return all;
    }

    private static final class Result {
        private final Label label;
        private final double[] weights;
        private final double[] unseen;

        Result(Label label, double[] weights, double[] unseen) {
            this.label = label;
            this.weights = weights;
            this.unseen = unseen;
        }
    }

    /** A model, and what models that had not seen a row's group thought of the row. */
    public static final class Learned {
        private final LinearModel model;
        private final double[][] unseen;

        Learned(LinearModel model, double[][] unseen) {
            this.model = model;
            this.unseen = unseen;
        }

        public LinearModel model() {
            return model;
        }

        /** The probability that a label holds for a row; not a number where it cannot. */
        public double unseen(int label, int row) {
            return unseen[label][row];
        }
    }

    /**
     * @param cost of an error against the size of the weights
     * @param lift 0 to 1: how far rare labels are raised to the weight of the rest
     * @param fewest rows a feature must be seen in
     * @param least smaller weights are left out
     * @param cautious labels whose threshold leans to precision
     */
    public record Settings(
            double cost, double lift, int fewest, double least, int rounds, int folds, Set<String> cautious) {
        public static final Settings DEFAULT = new Settings(1, 0.5, 2, 0.01, 8, 3, Set.of());

        public Settings {
            if (folds < 2) {
                throw new IllegalArgumentException("folds must be at least 2: " + folds);
            }
            cautious = Set.copyOf(cautious);
        }
    }
}
