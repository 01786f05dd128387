package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps what the customer asked until it is answered, and notices when it is asked again. */
final class QuestionLedger {
    private static final int SHORTEST_ANSWER_WORDS = 6;
    private static final int SHORTEST_ANSWER_CHARACTERS = 10;
    private static final double ON_THE_MATTER = 0.12;

    private final Ledger ledger;
    private final double sameQuestion;

    QuestionLedger(Ledger ledger, double sameQuestion) {
        this.ledger = ledger;
        this.sameQuestion = sameQuestion;
    }

    /** Reads a turn. Returns the open question that a customer's turn asks again, if any. */
    Optional<LedgerEntry> read(Turn turn) {
        if (turn.agent()) {
            answer(turn);
            return Optional.empty();
        }
        if (!turn.customer()) {
            return Optional.empty();
        }
        if (turn.has(SignalId.REALISATION, SignalId.ACCEPTANCE, SignalId.THANKS)) {
            ledger.open(Kind.QUESTION).forEach(entry -> ledger.update(entry.with(Status.ANSWERED)));
        }
        Optional<LedgerEntry> again = Optional.empty();
        for (String question : QuestionFinder.questions(turn.text(), turn.language())) {
            Optional<LedgerEntry> repeated = ask(turn, question);
            again = again.isPresent() ? again : repeated;
        }
        return again;
    }

    private Optional<LedgerEntry> ask(Turn turn, String question) {
        List<LedgerEntry> open = ledger.open(Kind.QUESTION).stream()
                .filter(entry -> entry.utterance() != turn.utterance().number())
                .toList();
        Optional<LedgerEntry> same = open.stream()
                .filter(entry -> Wording.similarity(entry.text(), question, turn.language()) >= sameQuestion)
                .findFirst();
        boolean belongs = QuestionFinder.generic(question) || turn.has(SignalId.REPEATED_QUESTION);
        if (same.isEmpty() && belongs && !open.isEmpty()) {
            ledger.update(closest(open, question, turn.language()).again());
            return Optional.empty();
        }
        if (same.isEmpty()) {
            ledger.add(Kind.QUESTION, turn, question, Status.OPEN);
            return Optional.empty();
        }
        LedgerEntry again = same.get().again();
        ledger.update(again);
        // Echoing the answer in disbelief asks for an explanation, not for the answer again.
        return turn.has(SignalId.CONFUSION, SignalId.MISUNDERSTANDING) ? Optional.empty() : Optional.of(again);
    }

    private static LedgerEntry closest(List<LedgerEntry> open, String question, Language language) {
        return open.stream()
                .max(Comparator.comparingDouble(entry -> Wording.similarity(entry.text(), question, language)))
                .orElseThrow();
    }

    /** An answer says something on the matter; turning away, a question back or a request to wait is none. */
    private void answer(Turn turn) {
        if (turn.has(Effect.DEFLECTION) || turn.has(Effect.BREACH)) {
            return;
        }
        String statement = statement(turn);
        boolean settles = turn.has(
                SignalId.OFFER,
                SignalId.TIME_COMMITMENT,
                SignalId.PREVENTION_ADVICE,
                SignalId.POSITIVE_NO,
                SignalId.OPTIONS);
        int least = turn.language() == Language.ZH ? SHORTEST_ANSWER_CHARACTERS : SHORTEST_ANSWER_WORDS;
        boolean explains = Wording.length(statement, turn.language()) >= least && !turn.has(SignalId.LOOKUP_ANNOUNCED);
        if (!settles && !explains) {
            return;
        }
        List<LedgerEntry> open = ledger.open(Kind.QUESTION);
        for (LedgerEntry entry : open) {
            boolean near = Wording.similarity(entry.text(), statement, turn.language()) >= ON_THE_MATTER;
            boolean only =
                    open.size() == 1 && (settles || !turn.utterance().entities().isEmpty());
            if (near || only) {
                ledger.update(entry.with(Status.ANSWERED));
            }
        }
    }

    /** What is left of an agent's turn without its questions. */
    private static String statement(Turn turn) {
        String rest = turn.text();
        for (String question : QuestionFinder.questions(turn.text(), turn.language())) {
            rest = rest.replace(question, " ");
        }
        return rest;
    }
}
