package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/**
 * What is likely to come.
 *
 * @param demand the likely next demand as a signal id, or {@code T1} for any trigger of the first tier
 * @param probability 0 to 1
 * @param turns within how many customer turns
 * @param because the words that say so
 */
public record ForecastMade(Duration at, String demand, double probability, int turns, String because)
        implements DerivedEvent {
    /** The forecast of any trigger of the first tier. */
    public static final String TRIGGER = "T1";

    /** For how many customer turns ahead a trigger is foreseen. */
    public static final int HORIZON = 3;

    public ForecastMade {
        if (probability < 0 || probability > 1) {
            throw new IllegalArgumentException("probability must be within [0, 1]: " + probability);
        }
    }
}
