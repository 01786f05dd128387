package dev.becalm.followup;

import dev.becalm.call.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody still has to do for a case.
 *
 * @param id 0 while it is not stored
 * @param by which side has promised it
 * @param owner the person who sees to it; empty while nobody does
 * @param text what is to be done; for a text to send, the text itself, ready to paste
 * @param utterance where in the call it was said; 0 where it was not
 * @param due when; null where it has no time
 * @param dueSaid the time in the words of the call; empty where none was said
 * @param doneAt null while it is open
 */
public record Duty(
        long id,
        Kind kind,
        Party by,
        String owner,
        String text,
        int utterance,
        @Nullable Instant due,
        String dueSaid,
        Status status,
        @Nullable Instant doneAt) {

    public Duty owned(String next) {
        return new Duty(id, kind, by, next, text, utterance, due, dueSaid, status, doneAt);
    }

    public Duty settled(Status how, Instant at) {
        if (status != Status.OPEN || how == Status.OPEN) {
            throw new IllegalArgumentException("only an open duty can be settled: " + status + " to " + how);
        }
        return new Duty(id, kind, by, owner, text, utterance, due, dueSaid, how, at);
    }

    public boolean overdue(Instant now) {
        return status == Status.OPEN && due != null && due.isBefore(now);
    }

    /** What kind of thing is owed. */
    public enum Kind {
        PROMISE,
        CALL_BACK,
        TEXT_TO_SEND,
        /** The customer has set a time and said what happens otherwise. */
        ULTIMATUM,
        SURVEY,
        OBSERVATION,
        CARE,
        ANALYSIS,
        LEGAL_REVIEW,
        EXTERNAL_REVIEW
    }

    /** What became of it. */
    public enum Status {
        OPEN,
        DONE,
        DROPPED
    }
}
