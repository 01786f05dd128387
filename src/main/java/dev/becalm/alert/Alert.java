package dev.becalm.alert;

import dev.becalm.call.Tier;
import java.util.List;

/**
 * A call for a supervisor's attention.
 *
 * @param id unique within the call
 * @param trigger the signal or condition behind it
 * @param reason in words
 * @param quote what was said
 * @param utterance where
 * @param times how often it has happened so far
 * @param summary the call so far, in a few lines
 */
public record Alert(
        String id,
        Tier tier,
        String trigger,
        String reason,
        String quote,
        int utterance,
        int times,
        List<String> concepts,
        String summary) {
    public Alert {
        concepts = List.copyOf(concepts);
    }
}
