package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entries of one call, and which of them are news. */
final class Ledger {
    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    private final Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
    private final Map<String, LedgerEntry> news = new LinkedHashMap<>();

    LedgerEntry add(Kind kind, Turn turn, String text, Status status) {
        return add(kind, turn, text, status, null, null);
    }

    LedgerEntry add(Kind kind, Turn turn, String text, Status status, @Nullable String amount, @Nullable String due) {
        int number = numbers.merge(kind, 1, Integer::sum);
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
        var said = turn.utterance();
        var entry = new LedgerEntry(
                kind, id, said.party(), text, said.span().start(), said.number(), status, 1, amount, due);
        update(entry);
        return entry;
    }

    void update(LedgerEntry entry) {
        if (!entry.equals(entries.put(entry.id(), entry))) {
            news.put(entry.id(), entry);
        }
    }

    void correct(EntryCorrected correction) {
        LedgerEntry entry = entries.get(correction.entry());
        if (entry != null) {
            String text = correction.text();
            LedgerEntry ticked = entry.with(correction.status());
            update(text == null ? ticked : ticked.worded(text));
        }
    }

    List<LedgerEntry> of(Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    List<LedgerEntry> open(Kind kind) {
        return of(kind).stream().filter(entry -> entry.status() == Status.OPEN).toList();
    }

    /** The changes since the last time, each once. */
    List<DerivedEvent> changes(Duration at) {
        List<DerivedEvent> changes = new ArrayList<>();
        news.values().forEach(entry -> changes.add(new LedgerChanged(at, entry)));
        news.clear();
        return changes;
    }
}
