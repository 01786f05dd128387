package dev.becalm.language.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Training rows with their features numbered; features seen in too few rows are left out. */
final class Rows {
    private static final double USUAL_RARITY = 5;

    private final List<String> names;
    private final int[][] ids;
    private final float[][] values;

    private Rows(List<String> names, int[][] ids, float[][] values) {
        this.names = names;
        this.ids = ids;
        this.values = values;
    }

    static Rows of(List<FeatureBag> bags, int fewest) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bags.forEach(bag -> bag.forEach((name, value) -> counts.merge(name, 1, Integer::sum)));
        Set<String> kept = new TreeSet<>();
        counts.forEach((name, count) -> {
            if (count >= fewest) {
                kept.add(name);
            }
        });
        List<String> names = new ArrayList<>(kept);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        int[][] ids = new int[bags.size()][];
        float[][] values = new float[bags.size()][];
        for (int row = 0; row < ids.length; row++) {
            number(bags.get(row), numbers, row, ids, values);
        }
        return new Rows(names, ids, values);
    }

    private static void number(FeatureBag bag, Map<String, Integer> numbers, int row, int[][] ids, float[][] values) {
        int[] id = new int[bag.size()];
        float[] value = new float[bag.size()];
        int[] count = {0};
        bag.forEach((name, amount) -> {
            Integer number = numbers.get(name);
            if (number != null && amount != 0) {
                id[count[0]] = number;
                value[count[0]++] = amount.floatValue();
            }
        });
        ids[row] = Arrays.copyOf(id, count[0]);
        values[row] = Arrays.copyOf(value, count[0]);
    }

    /** For each feature how telling its rarity makes it (smoothed inverse document frequency), about 1. */
    double[] rarity() {
        double[] rarity = new double[names.size()];
        for (int[] row : ids) {
            for (int id : row) {
                rarity[id]++;
            }
        }
        for (int id = 0; id < rarity.length; id++) {
            rarity[id] = (Math.log((1.0 + ids.length) / (1 + rarity[id])) + 1) / USUAL_RARITY;
        }
        return rarity;
    }

    /** The same rows with each feature multiplied. */
    Rows times(double[] factors) {
        float[][] products = new float[values.length][];
        for (int row = 0; row < products.length; row++) {
            products[row] = values[row].clone();
            for (int i = 0; i < products[row].length; i++) {
                products[row][i] *= (float) factors[ids[row][i]];
            }
        }
        return new Rows(names, ids, products);
    }

    /** Adds the sums of weights of each of several classes; the weights of one feature lie side by side. */
    void addTo(double[] sums, int row, double[] weights) {
        int[] id = ids[row];
        float[] value = values[row];
        for (int i = 0; i < id.length; i++) {
            for (int label = 0; label < sums.length; label++) {
                sums[label] += weights[id[i] * sums.length + label] * value[i];
            }
        }
    }

    /** Adds amounts to the weights of the features of a row, as many as there are classes. */
    void spread(double[] amounts, int row, double[] weights) {
        int[] id = ids[row];
        float[] value = values[row];
        for (int i = 0; i < id.length; i++) {
            for (int label = 0; label < amounts.length; label++) {
                weights[id[i] * amounts.length + label] += amounts[label] * value[i];
            }
        }
    }

    int count() {
        return ids.length;
    }

    List<String> names() {
        return names;
    }

    double dot(int row, double[] weights) {
        double sum = 0;
        int[] id = ids[row];
        float[] value = values[row];
        for (int i = 0; i < id.length; i++) {
            sum += weights[id[i]] * value[i];
        }
        return sum;
    }

    void add(int row, double amount, double[] weights) {
        int[] id = ids[row];
        float[] value = values[row];
        for (int i = 0; i < id.length; i++) {
            weights[id[i]] += amount * value[i];
        }
    }

    double squaredLength(int row) {
        double sum = 0;
        for (float value : values[row]) {
            sum += (double) value * value;
        }
        return sum;
    }
}
