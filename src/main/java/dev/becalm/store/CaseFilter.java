package dev.becalm.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; null and empty let everything pass.
 *
 * @param open only cases that are not closed yet
 * @param overdueAt only cases that owe something whose time is over at this moment
 */
public record CaseFilter(
        @Nullable String state,
        @Nullable String team,
        @Nullable String agent,
        @Nullable String owner,
        @Nullable String customer,
        @Nullable String severity,
        boolean open,
        @Nullable Instant overdueAt,
        int limit,
        int offset) {
    public static CaseFilter all(int limit) {
        return new CaseFilter(null, null, null, null, null, null, false, null, limit, 0);
    }
}
