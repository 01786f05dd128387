package dev.becalm.language.learned;

import java.util.List;
import java.util.Set;

/** Decides for one of several classes by a linear model that has a label for each. */
public final class Classifier {
    private final LinearModel model;

    public Classifier(LinearModel model) {
        this.model = model;
    }

    /** Learns to tell the classes of the examples apart; each example has exactly one label. */
    public static Classifier learn(List<Example> examples, List<String> classes) {
        return new Classifier(new ClassifierTrainer(examples, classes, ClassifierTrainer.COSTS).train());
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
        return Softmax.of(model.sums(features));
    }
}
