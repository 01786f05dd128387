package dev.becalm.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How soon it was clear what a call is about.
 *
 * @param after from the start of the call
 * @param turns of the customer until then, the one that told it among them
 * @param confirmed from the start of the call until the agent had asked in their words or said them back; null where
 *     that never came
 */
public record IssueFound(
        Duration after, int turns, @Nullable Duration confirmed) {
    public IssueFound {
        if (turns < 0) {
            throw new IllegalArgumentException("turns must be at least 0: " + turns);
        }
    }
}
