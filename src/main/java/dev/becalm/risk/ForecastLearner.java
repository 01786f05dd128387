package dev.becalm.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Learns the forecast's weights: logistic regression by Newton's method, drawn towards weights that were set by hand (a
 * Gaussian prior around them), because a few hundred calls show less than is known of complaints.
 */
public final class ForecastLearner {
    private static final double PULL = 30;
    private static final int STEPS = 40;
    private static final double RIDGE = 1e-6;
    private static final double SMALLEST_PART = 1e-6;

    private final ForecastWeights prior;

    /** What was known at one customer turn, and whether a trigger came within the horizon. */
    public record Lesson(Map<String, Double> features, boolean came) {
        public Lesson {
            features = Map.copyOf(features);
        }
    }

    public ForecastLearner(ForecastWeights prior) {
        this.prior = prior;
    }

    public ForecastWeights learn(List<Lesson> lessons) {
        TreeSet<String> sorted = new TreeSet<>();
        lessons.forEach(lesson -> sorted.addAll(lesson.features().keySet()));
        List<String> names = new ArrayList<>(sorted);
        var rows = new Columns(lessons, names, prior);
        double[] weights = new double[names.size() + 2];
        weights[0] = 1;
        for (int step = 0; step < STEPS; step++) {
            weights = newton(rows, lessons, weights);
        }
        Map<String, Double> learned = new LinkedHashMap<>();
        double bias = weights[weights.length - 1];
        for (int i = 0; i < names.size(); i++) {
            double own = weights[i + 1] / rows.spread(i);
            bias -= own * rows.mean(i);
            learned.put(names.get(i), weights[0] * prior.weight(names.get(i)) + own);
        }
        learned.put(ForecastWeights.BIAS, bias - weights[0] * rows.priorMean());
        return new ForecastWeights(learned);
    }

    private static double[] newton(Columns rows, List<Lesson> lessons, double[] weights) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            double pull = i == 0 || i == size - 1 ? RIDGE : PULL;
            gradient[i] = pull == PULL ? pull * weights[i] : 0;
            curvature[i][i] = pull;
        }
        for (int row = 0; row < lessons.size(); row++) {
            double[] values = rows.row(row);
            double p = 1 / (1 + Math.exp(-sum(values, weights)));
            double error = p - (lessons.get(row).came() ? 1 : 0);
            for (int i = 0; i < size; i++) {
                gradient[i] += error * values[i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += p * (1 - p) * values[i] * values[j];
                }
            }
        }
        return stepped(rows, lessons, weights, LinearEquations.solve(curvature, gradient));
    }

    /** A whole step may overshoot far from the optimum; then a part of it is taken. */
    private static double[] stepped(Columns rows, List<Lesson> lessons, double[] weights, double[] change) {
        double before = loss(rows, lessons, weights);
        double part = 1;
        double[] next = moved(weights, change, part);
        while (part > SMALLEST_PART && loss(rows, lessons, next) > before) {
            part /= 2;
            next = moved(weights, change, part);
        }
        return next;
    }

    private static double[] moved(double[] weights, double[] change, double part) {
        double[] next = weights.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] -= part * change[i];
        }
        return next;
    }

    private static double loss(Columns rows, List<Lesson> lessons, double[] weights) {
        double loss = 0;
        for (int i = 1; i < weights.length - 1; i++) {
            loss += PULL / 2 * weights[i] * weights[i];
        }
        for (int row = 0; row < lessons.size(); row++) {
            double sum = sum(rows.row(row), weights);
            // log(1 + exp(sum)) without overflow.
            loss += Math.max(sum, 0)
                    + Math.log1p(Math.exp(-Math.abs(sum)))
                    - (lessons.get(row).came() ? sum : 0);
        }
        return loss;
    }

    private static double sum(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** The lessons as numbers: first what the prior says, then each feature to mean 0 and spread 1, last a 1. */
    private static final class Columns {
        private final double[][] values;
        private final double[] means;
        private final double[] spreads;
        private double priorMean;

        Columns(List<Lesson> lessons, List<String> names, ForecastWeights prior) {
            int width = names.size();
            values = new double[lessons.size()][width + 2];
            means = new double[width];
            spreads = new double[width];
            for (int row = 0; row < values.length; row++) {
                for (int i = 0; i < width; i++) {
                    double value = lessons.get(row).features().getOrDefault(names.get(i), 0.0);
                    values[row][i + 1] = value;
                    values[row][0] += prior.weight(names.get(i)) * value;
                    means[i] += value / values.length;
                }
                priorMean += values[row][0] / values.length;
                values[row][width + 1] = 1;
            }
            for (int i = 0; i < width; i++) {
                spread(i, i + 1);
            }
            for (double[] row : values) {
                row[0] -= priorMean;
            }
        }

        private void spread(int i, int column) {
            double squares = 0;
            for (double[] row : values) {
                row[column] -= means[i];
                squares += row[column] * row[column];
            }
            spreads[i] = Math.sqrt(squares / values.length) + 1e-9;
            for (double[] row : values) {
                row[column] /= spreads[i];
            }
        }

        double[] row(int row) {
            return values[row];
        }

        double mean(int i) {
            return means[i];
        }

        double spread(int i) {
            return spreads[i];
        }

        double priorMean() {
            return priorMean;
        }
    }
}
