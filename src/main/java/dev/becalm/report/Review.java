package dev.becalm.report;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of something that the product said of a call. Nothing is ever overwritten: an answer to a review
 * is another one.
 *
 * @param id 0 while it is not stored
 * @param target what it is about: {@code signal}, {@code cue}, {@code turningPoint}, {@code coaching} or {@code call}
 * @param utterance where in the call; 0 for the call as a whole
 * @param signal the signal that is judged; empty for none
 * @param becomes what a relabel puts in its place, signals divided by commas; empty for none of them
 * @param by who says it
 * @param answers the review that this one answers; null for none
 */
public record Review(
        long id,
        String call,
        Instant at,
        Kind kind,
        String target,
        int utterance,
        String signal,
        String becomes,
        Role role,
        String by,
        String note,
        @Nullable Long answers) {
    private static final Set<String> TARGETS = Set.of("signal", "cue", "turningPoint", "coaching", "call");
    private static final int LONGEST_NOTE = 1_000;

    public Review {
        if (!TARGETS.contains(target)) {
            throw new IllegalArgumentException(
                    "target must be one of " + TARGETS.stream().sorted().toList());
        }
        if (by.isBlank() || by.length() > 100 || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("by needs 1 to 100 characters, note at most " + LONGEST_NOTE);
        }
        if (role == Role.AGENT && kind != Kind.DISPUTE && kind != Kind.ANSWER) {
            throw new IllegalArgumentException("an agent may dispute or answer, not " + kind);
        }
        if ((kind == Kind.ACCEPT || kind == Kind.REJECT) && answers == null) {
            throw new IllegalArgumentException(kind + " needs the review that it answers");
        }
        if (kind == Kind.RELABEL && utterance < 1) {
            throw new IllegalArgumentException("a relabel needs the utterance it is about");
        }
    }

    public Review numbered(long next) {
        return new Review(next, call, at, kind, target, utterance, signal, becomes, role, by, note, answers);
    }

    /** What is said. */
    public enum Kind {
        DISPUTE,
        ANSWER,
        ACCEPT,
        REJECT,
        RELABEL,
        /** This is a case from which others can learn. */
        GOOD_CASE,
        BAD_CASE
    }

    /** Who may say it. */
    public enum Role {
        AGENT,
        REVIEWER
    }
}
