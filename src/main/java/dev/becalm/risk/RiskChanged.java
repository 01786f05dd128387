package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;

/**
 * How close the call is to escalating.
 *
 * @param heat 0 to 100
 * @param risk 0 to 100, the sum of the contributions after clipping
 * @param overreach 0 fair to 100 far over the boundary
 */
public record RiskChanged(
        Duration at, double heat, double risk, double overreach, Level level, List<Contribution> contributions)
        implements DerivedEvent {
    public RiskChanged {
        contributions = List.copyOf(contributions);
    }

    /** Traffic light with two thresholds each, so that a risk that hovers does not flicker. */
    public enum Level {
        GREEN,
        AMBER,
        RED
    }

    /**
     * One addend of the risk.
     *
     * @param source signal, ledger or voice feature
     * @param points may be negative
     * @param because the words or the measurement
     */
    public record Contribution(String source, double points, String because) {}
}
