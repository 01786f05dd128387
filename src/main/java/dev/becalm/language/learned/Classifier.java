package dev.becalm.language.learned;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides for one of several classes by a linear model that has a label for each. */
public final class Classifier {
    // 0 decides by how frequent classes are, 1 as if all were equally frequent.
    private static final double RARE = 0.6;

    private final LinearModel model;

    public Classifier(LinearModel model) {
        this.model = model;
    }

    /** Learns to tell the classes of the examples apart; each example has exactly one label. */
    public static Classifier learn(List<Example> examples, List<String> classes, LinearTrainer.Settings settings) {
        LinearModel model = new LinearTrainer(settings).train(examples, classes);
        Map<String, Long> counts = examples.stream()
                .flatMap(example -> example.labels().stream())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
        return new Classifier(model.shifted(label -> -RARE * Math.log(share(counts, label, classes.size()))));
    }

    // 1 for a class that is as frequent as the others are on the average.
    private static double share(Map<String, Long> counts, String label, int classes) {
        double all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Math.max(1, counts.getOrDefault(label, 0L)) * classes / all;
    }

    public static Example example(String group, FeatureBag features, String label, List<String> classes) {
        return new Example(group, features, Set.of(label), Set.copyOf(classes), 1, true);
    }

    public LinearModel model() {
        return model;
    }

    public List<String> classes() {
        return model.labels().stream().map(LinearModel.Label::name).toList();
    }

    /** How likely each class is, in the order of the classes; sums to 1. */
    public double[] probabilities(FeatureBag features) {
        double[] probabilities = model.probabilities(features);
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= Math.max(1e-12, sum);
        }
        return probabilities;
    }

    /** The likeliest class. */
    public String decide(FeatureBag features) {
        double[] probabilities = probabilities(features);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return classes().get(best);
    }
}
