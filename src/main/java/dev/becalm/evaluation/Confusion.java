package dev.becalm.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Which class was taken for which, and the usual figures of that. */
final class Confusion {
    private final List<String> classes;
    private final int[][] counts;

    Confusion(List<String> classes) {
        this.classes = List.copyOf(classes);
        counts = new int[classes.size()][classes.size()];
    }

    void add(String labelled, String found) {
        counts[classes.indexOf(labelled)][classes.indexOf(found)]++;
    }

    double accuracy() {
        int right = 0;
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
            all += labelled(i);
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Mean F1 of the classes that are labelled or found at all. */
    double macroF1() {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            int both = labelled(i) + found(i);
            if (both > 0) {
                figures.add(2.0 * counts[i][i] / both);
            }
        }
        return mean(figures);
    }

    /** Mean recall of the classes that are labelled at all (unweighted average recall). */
    double recall() {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (labelled(i) > 0) {
                figures.add((double) counts[i][i] / labelled(i));
            }
        }
        return mean(figures);
    }

    Table table() {
        List<String> header = new ArrayList<>(List.of("labelled as"));
        classes.forEach(name -> header.add("found " + name));
        header.add("recall %");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<String> row = new ArrayList<>(List.of(classes.get(i)));
            for (int count : counts[i]) {
                row.add(String.valueOf(count));
            }
            row.add(Table.percent(labelled(i) == 0 ? 0 : (double) counts[i][i] / labelled(i)));
            rows.add(row);
        }
        return new Table("Classes", header, rows);
    }

    private int labelled(int label) {
        int sum = 0;
        for (int count : counts[label]) {
            sum += count;
        }
        return sum;
    }

    private int found(int label) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[label];
        }
        return sum;
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
