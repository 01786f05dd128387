package dev.becalm.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as one call leaves it.
 *
 * @param steps in the order of time
 * @param predicted satisfaction expected from the conversation, 1 to 5
 * @param given satisfaction that the customer told the agent when asked, 1 to 5; null where they did not
 */
public record CaseDraft(
        ComplaintCase complaint,
        List<CaseStep> steps,
        List<Duty> duties,
        double predicted,
        @Nullable Integer given) {
    public CaseDraft {
        steps = List.copyOf(steps);
        duties = List.copyOf(duties);
    }
}
