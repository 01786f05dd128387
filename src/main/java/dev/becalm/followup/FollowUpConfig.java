package dev.becalm.followup;

import java.time.Duration;

/**
 * How long things may take after a call.
 *
 * @param replyWithin when a reply is due that was promised without a time
 * @param surveyAfter when the customer is asked how satisfied they are
 * @param careAfter when somebody asks how things are going
 * @param observeFor how long spending and subscriptions are watched after a case is closed
 * @param recurrenceWithin how far back the same issue of the same customer counts as the same trouble
 * @param remindBefore how long before it is due a duty is called to mind
 */
public record FollowUpConfig(
        Duration replyWithin,
        Duration surveyAfter,
        Duration careAfter,
        Duration observeFor,
        Duration recurrenceWithin,
        Duration remindBefore) {
    public static final FollowUpConfig DEFAULT = new FollowUpConfig(
            Duration.ofHours(24),
            Duration.ofHours(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(90),
            Duration.ofHours(1));

    public FollowUpConfig {
        if (replyWithin.isNegative()
                || replyWithin.isZero()
                || observeFor.isNegative()
                || recurrenceWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "replyWithin must be above 0, observeFor and recurrenceWithin 0 or more");
        }
    }
}
