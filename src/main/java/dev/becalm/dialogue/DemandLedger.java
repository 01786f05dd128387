package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what the customer demands (how much, by when) and claims as the reason for it. */
final class DemandLedger {
    private static final List<SignalId> DEMANDS = List.of(
            SignalId.REFUND_DEMAND, SignalId.COMPENSATION_DEMAND, SignalId.SUPERVISOR_DEMAND, SignalId.ULTIMATUM);
    private static final List<SignalId> CLAIMS =
            List.of(SignalId.LOSS_CLAIM, SignalId.BROKEN_PROMISE, SignalId.NO_NOTICE, SignalId.NO_CONSENT);

    private static final Pattern REMEDY_EN = Pattern.compile(
            "\\bwhat (?:are|will) you (?:going to |gonna )?do\\b|\\bhow (?:are|will) you (?:going to )?(?:fix|solve|sort|resolve|put)\\b"
                    + "|\\bwhat (?:now|happens now)\\b|\\bwhat am i (?:supposed|meant) to do\\b"
                    + "|\\b(?:i want|i need|you need to|you have to|please) (?:you to )?(?:fix|sort|resolve|put|make) (?:it|this|that)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMEDY_ZH =
            Pattern.compile("怎么办|咋办|怎么处理|怎么解决|给我?个(?:说法|交代|解决)|(?:赶紧|马上|尽快)?(?:给我|帮我)(?:解决|处理)");

    private final Ledger ledger;
    private final Map<SignalId, String> known = new LinkedHashMap<>();
    private boolean remedyAsked;

    DemandLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void read(Turn turn) {
        if (turn.customer()) {
            DEMANDS.forEach(id -> note(turn, id, Kind.DEMAND, Status.OPEN));
            remedy(turn);
            CLAIMS.forEach(id -> note(turn, id, Kind.CLAIM, Status.CLAIMED));
            if (turn.has(SignalId.ACCEPTANCE)) {
                ledger.open(Kind.DEMAND).forEach(entry -> ledger.update(entry.with(Status.ANSWERED)));
            }
        }
    }

    /** A grievance with "what now?" demands a remedy, whichever it may be; noted once. */
    private void remedy(Turn turn) {
        boolean aggrieved = turn.has(Effect.CAUSE)
                || turn.has(SignalId.ACCUSATION, SignalId.LOSS_CLAIM)
                || amount(turn).isPresent();
        boolean named = DEMANDS.stream().anyMatch(turn::has);
        if (remedyAsked || !aggrieved || named || turn.has(SignalId.TAUNT)) {
            return;
        }
        var asked = (turn.language() == Language.ZH ? REMEDY_ZH : REMEDY_EN).matcher(turn.text());
        if (asked.find()) {
            remedyAsked = true;
            var amount = amount(turn).map(Figures::money).orElse(null);
            ledger.add(
                    Kind.DEMAND,
                    turn,
                    Clause.holding(asked.group(), turn.text()).orElse(asked.group()),
                    Status.OPEN,
                    amount,
                    DuePhrase.in(turn));
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
