package dev.becalm.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether what is foreseen with a probability comes as often as that. */
final class Reliability {
    private static final double[] FROM = {0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8};

    private final List<Double> foreseen = new ArrayList<>();
    private final List<Boolean> came = new ArrayList<>();

    void add(double probability, boolean happened) {
        foreseen.add(probability);
        came.add(happened);
    }

    /** Mean squared difference between probability and outcome (Brier 1950); smaller is better. */
    double brier() {
        return all().mapToDouble(i -> Math.pow(foreseen.get(i) - (came.get(i) ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    double auc() {
        boolean[] positive = new boolean[came.size()];
        all().forEach(i -> positive[i] = came.get(i));
        return Ranking.auc(foreseen.stream().mapToDouble(Double::doubleValue).toArray(), positive);
    }

    /** A header and one row for each range of probabilities: turns, mean probability, share that came. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int bin = 0; bin < FROM.length; bin++) {
            double from = FROM[bin];
            double to = bin + 1 < FROM.length ? FROM[bin + 1] : 1.01;
            List<Integer> some = all().filter(i -> foreseen.get(i) >= from && foreseen.get(i) < to)
                    .boxed()
                    .toList();
            double mean = some.stream().mapToDouble(foreseen::get).average().orElse(0);
            double share = some.stream()
                    .mapToDouble(i -> came.get(i) ? 1 : 0)
                    .average()
                    .orElse(0);
            rows.add(List.of(format("from %.2f", from), String.valueOf(some.size()), percent(mean), percent(share)));
        }
        return rows;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "On calls left out: %.0f customer turns, AUC %.3f, Brier %.4f", came.size() * 1.0, auc(), brier()));
        rows().forEach(row -> lines.add(
                row.get(0) + ": " + row.get(1) + " turns, foreseen " + row.get(2) + " %, came " + row.get(3) + " %"));
        return lines;
    }

    private IntStream all() {
        return IntStream.range(0, came.size());
    }

    private static String percent(double share) {
        return format("%.0f", 100 * share);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
