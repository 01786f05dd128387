package dev.becalm.dialogue;

import java.util.List;

/**
 * What kind of case this seems to be, from what was asked against what may be given. It describes the situation, never
 * the person, and {@code UNCLEAR} is a valid answer.
 *
 * @param confidence 0 to 1
 * @param overreach 0 fair to 100 far beyond the boundary
 * @param evidence the words and figures that speak for it
 * @param chosen whether the agent said so, in place of what the words speak for
 */
public record Situation(Kind kind, double confidence, double overreach, List<String> evidence, boolean chosen) {
    /** Overreach from which a demand counts as beyond the boundary, 0 to 100. */
    public static final double BEYOND = 40;

    public static final Situation UNCLEAR = new Situation(Kind.UNCLEAR, 0, 0, List.of(), false);

    public Situation {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be within [0, 1]: " + confidence);
        }
        if (overreach < 0 || overreach > 100) {
            throw new IllegalArgumentException("overreach must be within [0, 100]: " + overreach);
        }
        evidence = List.copyOf(evidence);
    }

    /** The kinds of case. */
    public enum Kind {
        UNCLEAR,
        GENUINE_DIFFICULTY,
        OVER_EXPECTATION,
        POSSIBLE_DELIBERATE_CLAIM
    }
}
