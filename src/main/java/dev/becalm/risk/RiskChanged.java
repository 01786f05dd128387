package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;

/**
 * How close the call is to escalating.
 *
 * @param heat 0 to 100, the sum of {@code heatFrom}
 * @param risk 0 to 100, the sum of {@code contributions}
 * @param overreach 0 fair to 100 far over the boundary
 * @param reason the strongest contribution in words; empty while there is none
 * @param contributions what the risk is made of, the strongest first
 * @param heatFrom what the heat is made of, the strongest first
 */
public record RiskChanged(
        Duration at,
        double heat,
        double risk,
        double overreach,
        Level level,
        String reason,
        List<Contribution> contributions,
        List<Contribution> heatFrom)
        implements DerivedEvent {
    public RiskChanged {
        requireScore("heat", heat);
        requireScore("risk", risk);
        requireScore("overreach", overreach);
        contributions = List.copyOf(contributions);
        heatFrom = List.copyOf(heatFrom);
    }

    private static void requireScore(String name, double score) {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException(name + " must be within [0, 100]: " + score);
        }
    }

    /** Traffic light with two thresholds each, so that a risk that hovers does not flicker. */
    public enum Level {
        GREEN,
        AMBER,
        RED
    }

    /**
     * One addend of a score.
     *
     * @param source signal, ledger or voice feature
     * @param points may be negative
     * @param because the words or the measurement
     */
    public record Contribution(String source, double points, String because) {}
}
