package dev.becalm.language;

import java.util.List;

/** Other scales of sentiment for one party's turns, oldest first, each -1 to 1. The end weighs most. */
public final class SentimentViews {
    private static final double LAST_OVER_FIRST = 3;
    private static final int FIVE = 5;
    private static final int HUNDRED = 100;

    private SentimentViews() {}

    /** -1 to 1: the mean, a last turn weighing three times a first; 0 without turns. */
    public static double endWeighted(List<Double> turns) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < turns.size(); i++) {
            double weight = turns.size() == 1 ? 1 : 1 + (LAST_OVER_FIRST - 1) * i / (turns.size() - 1);
            sum += weight * turns.get(i);
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** -5 to 5, to a tenth. */
    public static double outOfFive(List<Double> turns) {
        return Math.rint(endWeighted(turns) * FIVE * 10) / 10;
    }

    /** -100 to 100, whole. */
    public static int outOfHundred(List<Double> turns) {
        return (int) Math.rint(endWeighted(turns) * HUNDRED);
    }
}
