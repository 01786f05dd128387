package dev.becalm.report;

import dev.becalm.dialogue.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * How one party sounded in words over the call. A good end matters more than a good start, so the last fifth, and
 * the last turn of a short call, counts double.
 *
 * @param score -1 to 1, end-weighted
 * @param quarters the mean of each quarter of that party's turns, -1 to 1
 * @param trend half of the last quarter less the first, -1 to 1
 * @param fivePoint the score from -5 to 5
 * @param hundredPoint the score from -100 to 100
 */
public record SentimentReview(double score, List<Double> quarters, double trend, double fivePoint, int hundredPoint) {
    private static final int QUARTERS = 4;
    private static final double END = 0.8;

    public SentimentReview {
        quarters = List.copyOf(quarters);
    }

    /** Reads the sentiment of a party's turns in order. */
    static SentimentReview of(List<Double> turns) {
        if (turns.isEmpty()) {
            return new SentimentReview(0, List.of(), 0, 0, 0);
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < turns.size(); i++) {
            double weight = i >= Math.min(END * turns.size(), turns.size() - 1) ? 2 : 1;
            sum += weight * turns.get(i);
            weights += weight;
        }
        double score = Figures.round(sum / weights, 2);
        List<Double> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            quarters.add(mean(turns, quarter));
        }
        double trend = Figures.round((quarters.get(QUARTERS - 1) - quarters.get(0)) / 2, 2);
        return new SentimentReview(score, quarters, trend, Figures.round(score * 5, 1), (int) Math.round(score * 100));
    }

    private static double mean(List<Double> turns, int quarter) {
        int from = quarter * turns.size() / QUARTERS;
        int to = Math.max(from + 1, (quarter + 1) * turns.size() / QUARTERS);
        return Figures.round(
                turns.subList(from, Math.min(to, turns.size())).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0),
                2);
    }
}
