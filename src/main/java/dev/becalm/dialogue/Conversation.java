package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.language.Entity;
import dev.becalm.tone.VoiceMeasured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is known of one conversation, turn by turn; each concern has its own tracker. */
final class Conversation {
    private final Ledger ledger = new Ledger();
    private final QuestionLedger questions;
    private final FactLedger facts = new FactLedger(ledger);
    private final DemandLedger demands = new DemandLedger(ledger);
    private final PromiseLedger promises = new PromiseLedger(ledger);
    private final StageTracker stages = new StageTracker();
    private final NegotiationTracker negotiation = new NegotiationTracker();
    private final ChecklistTracker checklist = new ChecklistTracker();
    private final MotiveLadder motives = new MotiveLadder();
    private final FaultFinder faults = new FaultFinder();
    private final CauseTags causes = new CauseTags();
    private final IssueFinder issues;
    private final SituationJudge situations = new SituationJudge();
    private final SlotList slots = new SlotList();
    private final PaceCheck pace;
    private final OfferCheck offers = new OfferCheck();
    private final HesitationCheck hesitation;
    private String currency = "";
    private int deflections;

    Conversation(DialogueConfig config, Boundary boundary) {
        questions = new QuestionLedger(ledger, config.sameQuestion());
        issues = new IssueFinder(boundary);
        pace = new PaceCheck(config);
        hesitation = new HesitationCheck(config);
    }

    void hear(VoiceMeasured voice) {
        if (voice.party() == Party.CUSTOMER) {
            situations.hear(voice);
        }
    }

    void choose(SituationChosen choice) {
        situations.choose(choice.situation());
    }

    List<DerivedEvent> correct(EntryCorrected correction) {
        ledger.correct(correction);
        return ledger.changes(correction.at());
    }

    /** Reads a turn. Returns the signals that only the conversation as a whole reveals, then what changed. */
    List<DerivedEvent> read(Turn heard, Duration at) {
        issues.read(heard);
        Turn turn = heard;
        List<DerivedEvent> events = new ArrayList<>();
        for (Optional<Signal> found :
                List.of(offers.read(turn, issues.rule()), pace.read(turn), hesitation.read(turn))) {
            if (found.isPresent()) {
                turn = turn.with(found.get());
                events.add(detected(turn, found.get(), at));
            }
        }
        Optional<LedgerEntry> again = questions.read(turn);
        if (again.isPresent() && !turn.has(SignalId.REPEATED_QUESTION)) {
            Signal repeated = repeated(turn, again.get());
            turn = turn.with(repeated);
            events.add(detected(turn, repeated, at));
        }
        track(turn);
        events.addAll(ledger.changes(at));
        return events;
    }

    private void track(Turn turn) {
        facts.read(turn, issues.rule());
        demands.read(turn);
        promises.read(turn);
        stages.read(turn);
        negotiation.read(turn);
        checklist.read(turn);
        motives.read(turn);
        faults.read(turn);
        causes.read(turn);
        situations.read(turn, issues.rule());
        slots.read(turn, issues.rule());
        turn.first(Entity.Kind.MONEY).ifPresent(amount -> currency = amount.unit());
        if (turn.agent() && turn.has(Effect.DEFLECTION)) {
            deflections++;
        }
    }

    DialogueState state(Duration at, Timing timing, Language language) {
        BoundaryRule rule = issues.rule();
        List<String> tags = causes.tags(issues.issue(), faults.admitted());
        return new DialogueState(
                at,
                stages.stage(),
                stages.since(),
                negotiation.stage(),
                issues.issue(),
                tags,
                motives.motive(),
                motives.all(),
                motives.confidence(),
                motives.next(),
                faults.fault(),
                faults.evidence(),
                situations.situation(),
                deflections,
                ledger.open(LedgerEntry.Kind.QUESTION).size(),
                slots.missing(rule, language),
                rule.mayOffer(language, tags),
                rule.limit(language, currency),
                checklist.solutionFirst(),
                checklist.checklist(),
                timing);
    }

    private static Signal repeated(Turn turn, LedgerEntry question) {
        SignalId id = SignalId.REPEATED_QUESTION;
        var said = turn.utterance();
        return new Signal(
                id, said.party(), "ledger:" + question.id(), question.text(), said.span(), 0.8, id.concepts());
    }

    private static SignalDetected detected(Turn turn, Signal signal, Duration at) {
        return new SignalDetected(at, turn.utterance().number(), signal, false);
    }
}
