package dev.becalm.language.rule;

import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.language.talk.Talk;
import java.time.Duration;
import java.util.Set;

/**
 * Signals looked for in the turns before.
 *
 * @param turns how many turns back, at least 1
 * @param within how long before the turn at hand began
 */
public record Window(Set<SignalId> signals, int turns, Duration within) {
    public static final Duration ALWAYS = Duration.ofDays(1);

    public Window {
        if (turns < 1) {
            throw new IllegalArgumentException("a window is at least 1 turn: " + turns);
        }
        signals = Set.copyOf(signals);
    }

    boolean holds(Talk talk, Span now) {
        return talk.newest(turns).stream()
                .filter(turn -> now.start().minus(turn.span().end()).compareTo(within) <= 0)
                .anyMatch(turn -> turn.has(signals));
    }
}
