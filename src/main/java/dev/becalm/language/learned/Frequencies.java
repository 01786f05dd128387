package dev.becalm.language.learned;

import java.util.List;

/**
 * How much each example counts when it is asked how often a label holds in life. Single lines were written to show a
 * label, so that all examples with the label together count as much as it is frequent in whole calls.
 */
final class Frequencies {
    private static final double LINE = 0.3;
    private static final double UNSEEN = 2;

    private Frequencies() {}

    /** One amount per example; 0 where the label cannot hold. */
    static double[] of(List<Example> examples, String label) {
        double[] amounts = new double[examples.size()];
        double positives = 0;
        double negatives = 0;
        double inCalls = 0;
        double ofCalls = 0;
        for (int row = 0; row < amounts.length; row++) {
            Example example = examples.get(row);
            if (example.able().contains(label)) {
                boolean holds = example.labels().contains(label);
                amounts[row] = holds || example.natural() ? 1 : LINE;
                positives += holds ? 1 : 0;
                negatives += holds ? 0 : amounts[row];
                ofCalls += example.natural() ? 1 : 0;
                inCalls += example.natural() && holds ? 1 : 0;
            }
        }
        double rate = Math.min(0.9, (inCalls + UNSEEN) / (ofCalls + UNSEEN));
        double each = ofCalls == 0 ? 1 : negatives * rate / (1 - rate) / Math.max(1, positives);
        for (int row = 0; row < amounts.length; row++) {
            amounts[row] *= examples.get(row).labels().contains(label) ? each : 1;
        }
        return amounts;
    }
}
