package dev.becalm.followup;

import java.util.List;

/**
 * All that is kept of one case.
 *
 * @param token what a customer needs to see the state of the case; never shown in lists
 * @param steps in the order of time
 * @param recurrences numbers of earlier cases of the same customer about the same issue
 */
public record CaseFile(
        ComplaintCase complaint,
        String token,
        List<CaseStep> steps,
        List<Duty> duties,
        Satisfaction satisfaction,
        List<Observation> observations,
        List<FollowUpCall> calls,
        List<Long> recurrences) {
    public CaseFile {
        steps = List.copyOf(steps);
        duties = List.copyOf(duties);
        observations = List.copyOf(observations);
        calls = List.copyOf(calls);
        recurrences = List.copyOf(recurrences);
    }
}
