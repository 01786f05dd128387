package dev.becalm.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which word was heard for which. */
final class Confusions {
    private static final int SHOWN = 20;

    private final Map<Alignment.Step, Integer> counts = new HashMap<>();

    void add(Alignment alignment) {
        alignment.steps().stream().filter(Alignment.Step::wrong).forEach(step -> counts.merge(step, 1, Integer::sum));
    }

    /** The most frequent ones. */
    Table table() {
        List<List<String>> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Alignment.Step, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().said())
                        .thenComparing(entry -> entry.getKey().heard()))
                .limit(SHOWN)
                .forEach(entry -> rows.add(List.of(
                        shown(entry.getKey().said()),
                        shown(entry.getKey().heard()),
                        String.valueOf(entry.getValue()))));
        return new Table("Most frequent confusions", List.of("said", "heard", "times"), rows);
    }

    private static String shown(String word) {
        return word.isEmpty() ? "-" : word;
    }
}
