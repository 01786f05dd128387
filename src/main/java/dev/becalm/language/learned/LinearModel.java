package dev.becalm.language.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line per label through the space of features. Immutable; its text form is its file form. */
public final class LinearModel {
    static final String HEAD = "becalm-linear 1";

    private final List<Label> labels;
    private final Map<String, Weights> weights;

    LinearModel(List<Label> labels, Map<String, Weights> weights) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
    }

    /** Reads the text form: the head, a line per label, an empty line, a line per feature. */
    public static LinearModel parse(List<String> lines) {
        return LinearModelText.parse(lines);
    }

    /** The text form, the same for the same model. */
    public List<String> lines() {
        return LinearModelText.lines(this);
    }

    public List<Label> labels() {
        return labels;
    }

    Map<String, Weights> weights() {
        return weights;
    }

    public boolean knows(String feature) {
        return weights.containsKey(feature);
    }

    /** The calibrated probability of each label, in the order of the labels. */
    public double[] probabilities(FeatureBag bag) {
        double[] sums = sums(bag);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = 1 / (1 + Math.exp(-sums[i]));
        }
        return sums;
    }

    /** The calibrated logit of each label, in the order of the labels. */
    double[] sums(FeatureBag bag) {
        double[] sums = new double[labels.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = labels.get(i).bias();
        }
        bag.forEach((name, value) -> {
            Weights found = weights.get(name);
            if (found != null) {
                found.addTo(sums, value);
            }
        });
        for (int i = 0; i < sums.length; i++) {
            sums[i] = labels.get(i).logit(sums[i]);
        }
        return sums;
    }

    /** The feature with a place in the words that speaks most for a label. */
    public Optional<String> strongest(FeatureBag bag, int label) {
        Map<String, Double> parts = new HashMap<>();
        bag.forEach((name, value) -> {
            Weights found = weights.get(name);
            if (found != null && !bag.place(name).isEmpty()) {
                parts.put(name, found.of(label) * value);
            }
        });
        return parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /**
     * What a model can tell.
     *
     * @param slope and {@code offset}: the sum of weights to the logit of a calibrated probability (Platt 1999)
     * @param threshold probability from which the label is said to hold
     */
    public record Label(String name, double bias, double slope, double offset, double threshold) {
        double logit(double sum) {
            return slope * sum + offset;
        }

        double probability(double sum) {
            return 1 / (1 + Math.exp(-logit(sum)));
        }
    }

    /** The weights of one feature for the labels it bears on. */
    static final class Weights {
        private final int[] labels;
        private final float[] amounts;

        Weights(List<Integer> labels, List<Float> amounts) {
            this.labels = labels.stream().mapToInt(Integer::intValue).toArray();
            this.amounts = new float[this.labels.length];
            for (int i = 0; i < this.amounts.length; i++) {
                this.amounts[i] = amounts.get(i);
            }
        }

        void addTo(double[] sums, double value) {
            for (int i = 0; i < labels.length; i++) {
                sums[labels[i]] += amounts[i] * value;
            }
        }

        double of(int label) {
            int at = Arrays.binarySearch(labels, label);
            return at < 0 ? 0 : amounts[at];
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                texts.add(labels[i] + ":" + Math.round(amounts[i] * LinearModelText.STEPS));
            }
            return texts;
        }
    }
}
