package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Entity;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what either party has said they will do, and what is to be sent in writing. */
final class PromiseLedger {
    private static final List<SignalId> PROMISES =
            List.of(SignalId.TIME_COMMITMENT, SignalId.OVER_PROMISE, SignalId.OVER_AUTHORITY, SignalId.OFFER);
    private static final Pattern CUSTOMER_EN = Pattern.compile(
            "\\bi(?:'ll| will| shall) (?:send|pay|call|ring|bring|return|email|upload|drop|post|do it|check|wait)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUSTOMER_ZH =
            Pattern.compile("我(?:明天|今天|下午|晚上|回头|等下|一会儿|马上|待会儿?)?(?:会|就|去|来)?(?:发给你|发过去|寄|交钱|缴费|补交|打过来|上传|等你)");

    private final Ledger ledger;

    PromiseLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void read(Turn turn) {
        if (turn.agent()) {
            PROMISES.stream().filter(turn::has).findFirst().ifPresent(id -> promise(turn, turn.clause(id)));
            if (turn.has(SignalId.TEXT_OFFER)) {
                ledger.add(Kind.TEXT_TO_SEND, turn, turn.clause(SignalId.TEXT_OFFER), Status.MADE);
            }
        } else if (turn.customer()) {
            Pattern promises = turn.language() == Language.ZH ? CUSTOMER_ZH : CUSTOMER_EN;
            if (promises.matcher(turn.text()).find() && !threatens(turn)) {
                promise(turn, turn.text());
            }
        }
    }

    private void promise(Turn turn, String words) {
        var amount = turn.first(Entity.Kind.MONEY).map(Figures::money).orElse(null);
        ledger.add(Kind.PROMISE, turn, words, Status.MADE, amount, DuePhrase.in(turn));
    }

    private static boolean threatens(Turn turn) {
        return turn.has(SignalId.Effect.ESCALATION) || turn.has(SignalId.ABUSE);
    }
}
