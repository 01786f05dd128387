package dev.becalm.dialogue;

import dev.becalm.call.HeardEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The agent ticks an entry of a ledger, or puts its words right. An entry that is not there is left alone.
 *
 * @param entry its id, for example {@code fact-2}
 * @param text the better words; null to leave them
 */
public record EntryCorrected(
        Duration at,
        String entry,
        LedgerEntry.Status status,
        @Nullable String text) implements HeardEvent {}
