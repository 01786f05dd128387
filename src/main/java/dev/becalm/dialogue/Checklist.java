package dev.becalm.dialogue;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The immediate response and the soothing that come before a solution, and the parts of a good ending: for each, when it
 * was first done, null while it is not.
 *
 * @param complaint when the complaint was first voiced, from which the clocks of the others run
 * @param attitude the agent took it on
 * @param time the agent said how long it takes
 * @param nextAction the agent said what happens next
 * @param concession the agent offered something within bounds
 * @param checked in the agent's last turns: they asked whether anything is left
 * @param thankedForCall likewise: thanks for the call
 * @param openedDoor likewise: the customer may call again
 * @param saidGoodbye likewise: goodbye
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
        @Nullable Duration responded,
        @Nullable Duration checked,
        @Nullable Duration thankedForCall,
        @Nullable Duration openedDoor,
        @Nullable Duration saidGoodbye) {
    public static final Checklist EMPTY =
            new Checklist(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** When the agent first took the complaint up, soothed or took it on; null while nothing of it was done. */
    public @Nullable Duration acknowledged() {
        return Stream.of(attitude, nextAction, listened, apologised, thanked)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether any of listen, apologise, thank, respond has been done. */
    public boolean soothed() {
        return listened != null || apologised != null || thanked != null || responded != null;
    }
}
