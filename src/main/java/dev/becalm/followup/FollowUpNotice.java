package dev.becalm.followup;

import dev.becalm.call.CallInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What screens and other systems are told about a case. It holds no words of the call.
 *
 * @param state of the case; null for a reminder
 * @param duty kind of what is due; null where it is about the case itself
 * @param due when that is due; null where it has no time
 */
public record FollowUpNotice(
        Kind kind,
        long caseNumber,
        String call,
        String agent,
        String team,
        @Nullable CaseState state,
        Duty.@Nullable Kind duty,
        @Nullable Instant due) {

    public static FollowUpNotice of(Kind kind, ComplaintCase complaint) {
        return new FollowUpNotice(
                kind,
                complaint.number(),
                complaint.call(),
                complaint.agent(),
                complaint.team(),
                complaint.state(),
                null,
                null);
    }

    /** A customer calls again who has complained of one thing more than once; the case is the latest of them. */
    public static FollowUpNotice back(CallInfo call, CallStartCard.EarlierCase latest) {
        return new FollowUpNotice(
                Kind.RECURRENCE,
                latest.number(),
                call.id().value(),
                call.agent(),
                call.team(),
                latest.state(),
                null,
                null);
    }

    public static FollowUpNotice of(Reminder reminder) {
        Kind kind = reminder.kind() == Reminder.Kind.OVERDUE ? Kind.OVERDUE : Kind.DUE_SOON;
        return new FollowUpNotice(
                kind,
                reminder.caseNumber(),
                reminder.call(),
                reminder.agent(),
                reminder.team(),
                null,
                reminder.duty().kind(),
                reminder.duty().due());
    }

    /** What happened. */
    public enum Kind {
        CASE_OPENED,
        CASE_CHANGED,
        CASE_CLOSED,
        RECURRENCE,
        DUE_SOON,
        OVERDUE
    }
}
