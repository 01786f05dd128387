package dev.becalm.followup;

import java.util.List;

/**
 * A case as one call leaves it.
 *
 * @param steps in the order of time
 * @param predicted satisfaction expected from the conversation, 1 to 5
 */
public record CaseDraft(ComplaintCase complaint, List<CaseStep> steps, List<Duty> duties, double predicted) {
    public CaseDraft {
        steps = List.copyOf(steps);
        duties = List.copyOf(duties);
    }
}
