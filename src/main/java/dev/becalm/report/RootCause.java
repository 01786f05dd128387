package dev.becalm.report;

import java.util.List;

/**
 * The way back from a complaint to what ought to have prevented it.
 *
 * @param symptom the customer's first words on the matter
 * @param event what had happened, in the customer's words; empty where they do not say
 * @param utterance where they say so; 0 where they do not
 * @param links each cause with the control that was missing
 */
public record RootCause(String symptom, String event, int utterance, List<Link> links) {
    public RootCause {
        links = List.copyOf(links);
    }

    /**
     * One cause.
     *
     * @param cause its tag, for example {@code notice-missing}
     * @param control the control that was missing, for example {@code notice-in-time}; empty for a tag that has none
     */
    public record Link(String cause, String control) {}
}
