package dev.becalm.dialogue;

import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps figures and events: claimed when the customer names them, verified when the agent says them back. */
final class FactLedger {
    private final Ledger ledger;
    // What a fact is compared by: "100块钱" and "100元" are the same fact.
    private final Map<String, String> idByMeaning = new LinkedHashMap<>();

    FactLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void read(Turn turn, BoundaryRule rule) {
        for (Entity entity : turn.utterance().entities()) {
            note(turn, entity.text(), entity.kind() + ":" + entity.value() + entity.unit(), amount(entity));
        }
        rule.events()
                .first(turn.text(), turn.language())
                .ifPresent(event -> note(turn, event, "EVENT:" + event, Optional.empty()));
    }

    private void note(Turn turn, String text, String meaning, Optional<String> amount) {
        String known = idByMeaning.get(meaning);
        if (known == null) {
            if (turn.customer()) {
                var entry = ledger.add(Kind.FACT, turn, text, Status.CLAIMED, amount.orElse(null), null);
                idByMeaning.put(meaning, entry.id());
            }
            return;
        }
        ledger.of(Kind.FACT).stream()
                .filter(entry -> entry.id().equals(known))
                .forEach(entry -> ledger.update(turn.agent() ? entry.with(Status.VERIFIED) : entry.again()));
    }

    /** The figures that the customer has named. */
    List<LedgerEntry> facts() {
        return ledger.of(Kind.FACT);
    }

    private static Optional<String> amount(Entity entity) {
        return entity.kind() == Entity.Kind.MONEY ? Optional.of(Figures.money(entity)) : Optional.empty();
    }
}
