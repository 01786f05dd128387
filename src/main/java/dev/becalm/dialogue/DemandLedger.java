package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what the customer demands (how much, by when) and claims as the reason for it. */
final class DemandLedger {
    private static final List<SignalId> DEMANDS = List.of(
            SignalId.REFUND_DEMAND, SignalId.COMPENSATION_DEMAND, SignalId.SUPERVISOR_DEMAND, SignalId.ULTIMATUM);
    private static final List<SignalId> CLAIMS =
            List.of(SignalId.LOSS_CLAIM, SignalId.BROKEN_PROMISE, SignalId.NO_NOTICE, SignalId.NO_CONSENT);

    private final Ledger ledger;
    private final Map<SignalId, String> known = new LinkedHashMap<>();

    DemandLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void read(Turn turn) {
        if (turn.customer()) {
            DEMANDS.forEach(id -> note(turn, id, Kind.DEMAND, Status.OPEN));
            CLAIMS.forEach(id -> note(turn, id, Kind.CLAIM, Status.CLAIMED));
            if (turn.has(SignalId.ACCEPTANCE)) {
                ledger.open(Kind.DEMAND).forEach(entry -> ledger.update(entry.with(Status.ANSWERED)));
            }
        }
    }

    private void note(Turn turn, SignalId id, Kind kind, Status status) {
        if (!turn.has(id)) {
            return;
        }
        @Nullable String amount = amount(turn).map(Figures::money).orElse(null);
        Optional<LedgerEntry> before = ledger.of(kind).stream()
                .filter(entry -> entry.id().equals(known.get(id)))
                .filter(entry -> amount == null || amount.equals(entry.amount()))
                .findFirst();
        if (before.isPresent()) {
            ledger.update(before.get().again().with(status));
            return;
        }
        known.put(
                id,
                ledger.add(kind, turn, turn.clause(id), status, amount, DuePhrase.in(turn))
                        .id());
    }

    /** How often the most repeated open demand has been made. */
    int mostRepeated() {
        return ledger.open(Kind.DEMAND).stream()
                .mapToInt(LedgerEntry::times)
                .max()
                .orElse(0);
    }

    private static Optional<Entity> amount(Turn turn) {
        return turn.first(Entity.Kind.MONEY);
    }
}
