package dev.becalm.report.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being changed, by the cycle of plan, do, check and act.
 *
 * @param id 0 while it is not stored
 * @param cause the cause tag it is to remove; empty where it is about an issue
 * @param issue the issue it is to make rarer; empty where it is about a cause
 * @param due when it is to be done; null where that is open
 * @param fixed when the fix was in place; null while it is not
 * @param cases numbers of the cases that led to it
 */
public record ImprovementItem(
        long id,
        String title,
        String cause,
        String issue,
        String owner,
        State state,
        Instant opened,
        @Nullable Instant due,
        @Nullable Instant fixed,
        List<Long> cases,
        String note) {
    public ImprovementItem {
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("title is needed, 1 to 200 characters");
        }
        if (cause.isEmpty() == issue.isEmpty()) {
            throw new IllegalArgumentException("an improvement is about a cause or an issue, one of the two");
        }
        cases = List.copyOf(cases);
    }

    /** Since when the change holds: as noted, else when it was due if its step says that it is done; null before. */
    public @Nullable Instant inPlace() {
        boolean done = state == State.CHECK || state == State.ACT;
        return fixed == null && done ? due : fixed;
    }

    /** The steps of the cycle. */
    public enum State {
        PLAN,
        DO,
        CHECK,
        ACT
    }
}
