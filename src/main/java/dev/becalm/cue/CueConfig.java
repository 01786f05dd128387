package dev.becalm.cue;

import java.time.Duration;

/**
 * How many cues an agent gets.
 *
 * @param gap between two cues, unless the second is critical
 * @param replay how long the same play stays away after it was shown
 * @param mute how long a play stays away after "not now"
 * @param perCall most cues in a call that are not critical
 * @param hot heat from which the customer counts as hot, 0 to 100
 * @param outcomeTurns number of customer turns after which the outcome of a cue is judged
 */
public record CueConfig(Duration gap, Duration replay, Duration mute, int perCall, double hot, int outcomeTurns) {
    public static final CueConfig DEFAULT =
            new CueConfig(Duration.ofSeconds(20), Duration.ofSeconds(75), Duration.ofSeconds(120), 15, 45, 2);

    public CueConfig {
        if (gap.isNegative() || replay.isNegative() || mute.isNegative()) {
            throw new IllegalArgumentException("times must not be negative");
        }
        if (perCall < 0) {
            throw new IllegalArgumentException("perCall must be at least 0: " + perCall);
        }
        if (hot < 0 || hot > 100) {
            throw new IllegalArgumentException("hot must be within [0, 100]: " + hot);
        }
        if (outcomeTurns < 1) {
            throw new IllegalArgumentException("outcomeTurns must be at least 1: " + outcomeTurns);
        }
    }
}
