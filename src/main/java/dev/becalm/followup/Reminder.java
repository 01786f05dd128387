package dev.becalm.followup;

/**
 * A duty comes due or is overdue.
 *
 * @param team of the agent who took the call
 */
public record Reminder(Kind kind, long caseNumber, String call, String agent, String team, Duty duty) {
    /** How it stands with its time. */
    public enum Kind {
        DUE_SOON,
        OVERDUE
    }
}
