package dev.becalm.language.learned;

import dev.becalm.language.learned.LinearModel.Label;
import dev.becalm.language.learned.LinearModel.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns to tell classes apart. Rare classes weigh as much as frequent ones, rare features more than frequent ones; how
 * hard to regularise, and how far to trust the classes' frequencies, is chosen by cross-validation by group.
 */
final class ClassifierTrainer {
    private static final int FOLDS = 4;
    private static final int FEWEST = 2;
    static final List<Double> COSTS = List.of(0.1, 0.3, 1.0, 3.0);
    private static final List<Double> LEANINGS = List.of(0.0, 0.2);
    // Of a class that was not among the examples.
    private static final double NEVER = -30;
    private static final double LEAST = 0.02;

    private final List<String> classes;
    private final List<Example> examples;
    private final int[] labels;
    private final double[] frequency;
    private final Rows plain;
    private final double[] rarity;
    private final SoftmaxTrainer trainer;
    private final List<Double> choices;

    /** @param choices costs of an error against the size of the weights, of which the best is taken */
    ClassifierTrainer(List<Example> examples, List<String> classes, List<Double> choices) {
        this.choices = choices;
        this.classes = classes;
        this.examples = examples;
        labels = new int[examples.size()];
        frequency = new double[classes.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = classes.indexOf(examples.get(row).labels().iterator().next());
            frequency[labels[row]] += examples.get(row).weight();
        }
        plain = Rows.of(examples.stream().map(Example::features).toList(), FEWEST);
        rarity = plain.rarity();
        trainer = new SoftmaxTrainer(plain.times(rarity), labels, classes.size());
    }

    LinearModel train() {
        Choice choice = choose();
        return model(trainer.train(costs(choice.cost, new int[labels.length], -1)), choice.leaning);
    }

    private Choice choose() {
        int[] folds = Folds.of(examples, FOLDS);
        double[][][] sums = new double[choices.size()][labels.length][];
        IntStream.range(0, choices.size() * FOLDS).parallel().forEach(job -> {
            int fold = job % FOLDS;
            double[] weights = trainer.train(costs(choices.get(job / FOLDS), folds, fold));
            for (int row = 0; row < labels.length; row++) {
                if (folds[row] == fold) {
                    sums[job / FOLDS][row] = trainer.sums(row, weights);
                }
            }
        });
        List<Choice> tried = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            for (double leaning : LEANINGS) {
                tried.add(new Choice(choices.get(i), leaning, merit(sums[i], leaning)));
            }
        }
        return tried.stream().max(Comparator.comparingDouble(Choice::merit)).orElseThrow();
    }

    // Accuracy, and macro-F1 twice as much.
    private double merit(double[][] sums, double leaning) {
        int[][] found = new int[classes.size()][classes.size()];
        for (int row = 0; row < labels.length; row++) {
            double[] leant = sums[row].clone();
            for (int label = 0; label < leant.length; label++) {
                leant[label] += lean(label, leaning);
            }
            found[labels[row]][Softmax.most(leant)]++;
        }
        double right = 0;
        double f1 = 0;
        for (int label = 0; label < found.length; label++) {
            int here = label;
            int said = IntStream.range(0, found.length).map(i -> found[i][here]).sum();
            int meant = IntStream.of(found[label]).sum();
            right += found[label][label];
            f1 += said + meant == 0 ? 0 : 2.0 * found[label][label] / (said + meant);
        }
        return right / labels.length + 2 * f1 / present();
    }

    private double[] costs(double cost, int[] folds, int without) {
        double[] costs = new double[labels.length];
        for (int row = 0; row < costs.length; row++) {
            double share = share(labels[row]);
            costs[row] = folds[row] == without ? 0 : cost * examples.get(row).weight() / share;
        }
        return costs;
    }

    private LinearModel model(double[] weights, double leaning) {
        int count = classes.size();
        List<Label> named = new ArrayList<>();
        for (int label = 0; label < count; label++) {
            double bias = frequency[label] == 0 ? NEVER : weights[weights.length - count + label];
            named.add(new Label(classes.get(label), bias, 1, frequency[label] == 0 ? 0 : lean(label, leaning), 0.5));
        }
        Map<String, Weights> kept = new HashMap<>();
        for (int feature = 0; feature < rarity.length; feature++) {
            List<Integer> numbers = new ArrayList<>();
            List<Float> amounts = new ArrayList<>();
            for (int label = 0; label < count; label++) {
                double amount = weights[feature * count + label] * rarity[feature];
                if (Math.abs(amount) >= LEAST) {
                    numbers.add(label);
                    amounts.add((float) (Math.rint(amount * LinearModelText.STEPS) / LinearModelText.STEPS));
                }
            }
            if (!numbers.isEmpty()) {
                kept.put(plain.names().get(feature), new Weights(numbers, amounts));
            }
        }
        return new LinearModel(named, kept);
    }

    private double lean(int label, double leaning) {
        return frequency[label] == 0 ? 0 : leaning * Math.log(share(label));
    }

    // 1 for a class that is as frequent as the others are on the average.
    private double share(int label) {
        return frequency[label] * present() / Arrays.stream(frequency).sum();
    }

    private double present() {
        return Arrays.stream(frequency).filter(each -> each > 0).count();
    }

    private record Choice(double cost, double leaning, double merit) {}
}
