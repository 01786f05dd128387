package dev.becalm.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to list; null lets everything pass.
 *
 * @param from the earliest beginning
 * @param to the first beginning that is too late
 * @param customer the call centre's own reference
 * @param level the last traffic light
 * @param outcome how it went: CALM, TENSE, RECOVERED, ESCALATED or UNCLEAR
 * @param signal a signal that was found in it
 * @param text words that were said in it, all of them
 * @param leastRisk the least peak risk, 0 to 100
 */
public record CallFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String agent,
        @Nullable String team,
        @Nullable String customer,
        @Nullable String language,
        @Nullable String issue,
        @Nullable String level,
        @Nullable String outcome,
        @Nullable String signal,
        @Nullable String text,
        @Nullable Double leastRisk) {
    public static final CallFilter ALL =
            new CallFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether it asks for something that is only known once a call has ended. */
    boolean needsDigest() {
        return outcome != null || signal != null || text != null;
    }
}
