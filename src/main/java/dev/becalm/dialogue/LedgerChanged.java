package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/** An entry of a ledger is new or has changed; the entry with the same id before it is out of date. */
public record LedgerChanged(Duration at, LedgerEntry entry) implements DerivedEvent {}
