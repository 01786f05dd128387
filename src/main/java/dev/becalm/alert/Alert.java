package dev.becalm.alert;

import dev.becalm.call.Tier;
import java.util.List;

/**
 * A call for a supervisor's attention.
 *
 * @param id unique within the call
 * @param trigger the signal or condition behind it
 * @param forecast whether it tells what is likely to come; otherwise it tells what has happened
 * @param reason in words
 * @param quote what was said; empty for a condition without words
 * @param utterance where; 0 for a condition without words
 * @param times how often it has happened so far
 * @param reminders how often nobody had acknowledged it in time
 * @param summary the call so far, in a few lines
 */
public record Alert(
        String id,
        Tier tier,
        String trigger,
        boolean forecast,
        String reason,
        String quote,
        int utterance,
        int times,
        int reminders,
        List<String> concepts,
        List<String> summary) {
    public Alert {
        if (tier == Tier.NONE) {
            throw new IllegalArgumentException("an alert needs a tier: " + id);
        }
        concepts = List.copyOf(concepts);
        summary = List.copyOf(summary);
    }
}
