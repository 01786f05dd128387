package dev.becalm.dialogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The immediate response and the soothing that come before a solution: for each, when it was first done, null while it
 * is not.
 *
 * @param complaint when the complaint was first voiced, from which the clocks of the others run
 * @param attitude the agent took it on
 * @param time the agent said how long it takes
 * @param nextAction the agent said what happens next
 * @param concession the agent offered something within bounds
 */
public record Checklist(
        @Nullable Duration complaint,
        @Nullable Duration attitude,
        @Nullable Duration time,
        @Nullable Duration nextAction,
        @Nullable Duration concession,
        @Nullable Duration listened,
        @Nullable Duration apologised,
        @Nullable Duration thanked,
        @Nullable Duration responded) {
    public static final Checklist EMPTY = new Checklist(null, null, null, null, null, null, null, null, null);

    /** Whether any of listen, apologise, thank, respond has been done. */
    public boolean soothed() {
        return listened != null || apologised != null || thanked != null || responded != null;
    }
}
