package dev.becalm.followup;

import java.time.Instant;

/**
 * A case reached a state.
 *
 * @param by who brought it there: an agent, a reviewer, or {@code call} where the conversation itself did
 * @param note why, in a few words; may be empty
 */
public record CaseStep(CaseState state, Instant at, String by, String note) {
    public static final String BY_CALL = "call";
}
