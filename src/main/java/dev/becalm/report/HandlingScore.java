package dev.becalm.report;

import dev.becalm.dialogue.Figures;
import java.util.List;

/**
 * How well a complaint was handled, by the rule of four parts: follow their words, ask, find the issue fast, give a
 * reasonable solution.
 *
 * @param total 0 to 100, the sum of the parts
 */
public record HandlingScore(double total, Part followWords, Part questions, Part fastIssue, Part solution) {
    static final double MOST = 25;

    static HandlingScore of(Part followWords, Part questions, Part fastIssue, Part solution) {
        double total = followWords.points() + questions.points() + fastIssue.points() + solution.points();
        return new HandlingScore(Figures.round(total, 1), followWords, questions, fastIssue, solution);
    }

    /**
     * One of the four parts.
     *
     * @param points 0 to 25
     * @param reasons what gave and what cost points
     */
    public record Part(double points, List<String> reasons) {
        public Part {
            if (points < 0 || points > MOST) {
                throw new IllegalArgumentException("points must be within [0, 25]: " + points);
            }
            reasons = List.copyOf(reasons);
        }
    }
}
