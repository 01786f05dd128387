package dev.becalm.cue;

import java.time.Duration;

/**
 * How many cues an agent gets.
 *
 * @param gap between two cues, unless the second is critical and the first is not
 * @param replay how long the same play stays away after it was shown
 * @param mute how long a play stays away after "not now"
 * @param perCall most cues in a call that are not critical
 * @param hot heat from which the customer counts as hot, 0 to 100
 * @param confidence least confidence of a signal that calls for a cue, 0 to 1
 * @param criticalConfidence the same for a critical cue
 * @param outcomeTurns number of customer turns after which the outcome of a cue is judged
 */
public record CueConfig(
        Duration gap,
        Duration replay,
        Duration mute,
        int perCall,
        double hot,
        double confidence,
        double criticalConfidence,
        int outcomeTurns) {
    public static final CueConfig DEFAULT =
            new CueConfig(Duration.ofSeconds(20), Duration.ofSeconds(75), Duration.ofSeconds(120), 15, 45, 0.4, 0.5, 2);

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
        probability("confidence", confidence);
        probability("criticalConfidence", criticalConfidence);
        if (outcomeTurns < 1) {
            throw new IllegalArgumentException("outcomeTurns must be at least 1: " + outcomeTurns);
        }
    }

    private static void probability(String name, double value) {
        if (value < 0 || value > 1) {
            throw new IllegalArgumentException(name + " must be within [0, 1]: " + value);
        }
    }
}
