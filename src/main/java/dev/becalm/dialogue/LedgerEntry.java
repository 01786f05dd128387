package dev.becalm.dialogue;

import dev.becalm.call.Party;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One thing the conversation must not lose.
 *
 * @param id unique within the call, for example {@code question-3}
 * @param text the words
 * @param utterance where it was said
 * @param status open, or how it was settled
 * @param times how often it was said
 * @param amount as said, for example {@code 180 yuan}; null where none
 * @param due as said, for example {@code by three today}; null where none
 */
public record LedgerEntry(
        Kind kind,
        String id,
        Party party,
        String text,
        Duration since,
        int utterance,
        Status status,
        int times,
        @Nullable String amount,
        @Nullable String due) {
    LedgerEntry with(Status next) {
        return new LedgerEntry(kind, id, party, text, since, utterance, next, times, amount, due);
    }

    LedgerEntry worded(String better) {
        return new LedgerEntry(kind, id, party, better, since, utterance, status, times, amount, due);
    }

    LedgerEntry again() {
        return new LedgerEntry(kind, id, party, text, since, utterance, status, times + 1, amount, due);
    }

    /** The ledgers. */
    public enum Kind {
        QUESTION,
        FACT,
        CLAIM,
        DEMAND,
        PROMISE,
        TEXT_TO_SEND
    }

    /** Where an entry stands. */
    public enum Status {
        OPEN,
        ANSWERED,
        CLAIMED,
        VERIFIED,
        MADE,
        KEPT,
        WITHDRAWN
    }
}
