package dev.becalm.followup;

import java.time.Instant;
import java.util.List;

/**
 * One reading while a customer is watched over after a case, brought in from the billing system.
 *
 * @param metric what was measured, for example {@code spend} or {@code subscriptions}
 */
public record Observation(Instant at, String metric, double value) {
    private static final double STEEP = 0.5;

    /** Whether any metric has fallen by half from its first reading to its last, which tells of a customer leaving. */
    public static boolean churnRisk(List<Observation> readings) {
        return readings.stream().map(Observation::metric).distinct().anyMatch(metric -> {
            var own =
                    readings.stream().filter(one -> one.metric().equals(metric)).toList();
            double first = own.get(0).value();
            return first > 0 && own.get(own.size() - 1).value() <= first * STEEP;
        });
    }
}
