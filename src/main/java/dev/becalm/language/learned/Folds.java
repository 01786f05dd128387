package dev.becalm.language.learned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deals groups of examples out to folds, in the order they come. */
final class Folds {
    private Folds() {}

    static int[] of(List<Example> examples, int count) {
        Map<String, Integer> dealt = new LinkedHashMap<>();
        Shuffle shuffle = new Shuffle(7);
        int[] folds = new int[examples.size()];
        for (int row = 0; row < folds.length; row++) {
            folds[row] = dealt.computeIfAbsent(examples.get(row).group(), unused -> shuffle.below(count));
        }
        return folds;
    }
}
