package dev.becalm.cue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.cue.CallView.Heard;
import dev.becalm.dialogue.Checklist;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.dialogue.DialogueState.Fault;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.dialogue.OrderedSteps;
import dev.becalm.dialogue.QuestionFinder;
import dev.becalm.dialogue.Situation;
import dev.becalm.dialogue.Wording;
import dev.becalm.risk.ForecastMade;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises moments from where the conversation stands after a turn. */
final class MomentFinder {
    private static final double LIKELY_DEMAND = 0.12;
    private static final double LIKELY_TRIGGER = 0.2;
    private static final double SURE_MOTIVE = 0.4;
    private static final double SURE_SITUATION = 0.35;
    private static final double SAME_MATTER = 0.1;
    private static final int PATIENCE_TURNS = 2;
    private static final int LONG_WORDS = 45;
    private static final int LONG_CHARACTERS = 70;

    private final CallView view;
    private final double hot;
    private final AlreadyTold alreadyTold = new AlreadyTold();
    private int agentTurnsSinceComplaint;
    private boolean agentExplained;
    private boolean advised;
    private boolean wasHot;
    private boolean lateBefore;
    private String lastWords = "";
    private int lastTurn;

    MomentFinder(CallView view, double hot) {
        this.view = view;
        this.hot = hot;
    }

    /** A finding about timing between turns. */
    void timing(SignalId id) {
        lateBefore |= id == SignalId.LATE_RESPONSE || id == SignalId.DEAD_AIR;
    }

    Set<Moment> after(Heard heard) {
        Set<Moment> moments = EnumSet.noneOf(Moment.class);
        @Nullable DialogueState state = view.state();
        alreadyTold.read(heard.utterance()).ifPresent(words -> {
            view.told(words);
            moments.add(Moment.ALREADY_TOLD);
        });
        if (state == null) {
            return moments;
        }
        if (heard.utterance().party() == Party.AGENT) {
            afterAgent(heard, state, moments);
            if (jumps(heard)) {
                moments.add(Moment.TOPIC_JUMP);
            }
        } else if (heard.utterance().party() == Party.CUSTOMER) {
            afterCustomer(heard, state, moments);
            lastWords = heard.utterance().text();
            lastTurn = heard.utterance().number();
        }
        return moments;
    }

    private void afterAgent(Heard heard, DialogueState state, Set<Moment> moments) {
        Checklist done = state.checklist();
        if (done.complaint() != null) {
            agentTurnsSinceComplaint++;
        }
        advised |= has(heard.signals(), SignalId.PREVENTION_ADVICE);
        agentExplained = has(heard.signals(), SignalId.PREVENTION_ADVICE, SignalId.NEXT_ACTION, SignalId.OFFER)
                || OrderedSteps.in(heard.utterance().text(), view.language());
        if (state.solutionFirst() && view.heat() >= hot) {
            moments.add(Moment.SOLUTION_FIRST);
        }
        if (state.deflections() >= 2 && lateBefore) {
            moments.add(Moment.AGENT_STRUGGLES);
        }
        lateBefore = false;
        boolean closing = state.stage() == CallStage.CLOSE || state.stage() == CallStage.CONFIRM;
        if (closing && (state.openQuestions() > 0 && done.time() == null)) {
            moments.add(Moment.CLOSING_OPEN);
        }
    }

    /** Whether what the customer has just asked is passed over for a question that takes up none of their words. */
    private boolean jumps(Heard heard) {
        boolean waits = view.entries(Kind.QUESTION).stream()
                .anyMatch(entry -> entry.status() == Status.OPEN && entry.utterance() == lastTurn);
        boolean follows = heard.signals().stream().anyMatch(one -> one.id().effect() == Effect.CREDIT);
        var asked = QuestionFinder.questions(heard.utterance().text(), view.language());
        return view.heat() >= hot
                && waits
                && !follows
                && !asked.isEmpty()
                && asked.stream().allMatch(one -> Wording.similarity(one, lastWords, view.language()) < SAME_MATTER);
    }

    private void afterCustomer(Heard heard, DialogueState state, Set<Moment> moments) {
        motive(state, moments);
        situation(state, moments);
        checklist(state, moments);
        questions(moments);
        demands(state, moments);
        facts(state, moments);
        forecast(moments);
        boolean brief = length(heard) <= (view.language() == Language.ZH ? 3 : 2);
        boolean calm = heard.signals().stream().anyMatch(one -> one.id().effect() == Effect.CALM);
        if (agentExplained && brief && !calm) {
            moments.add(Moment.WEAK_UNDERSTANDING);
        }
        if (length(heard) >= (view.language() == Language.ZH ? LONG_CHARACTERS : LONG_WORDS)) {
            moments.add(Moment.LONG_STORY);
        }
        ending(heard.signals(), state, moments);
        fault(state, moments);
        boolean isHot = view.heat() >= hot;
        if (isHot) {
            moments.add(Moment.HEATED);
        }
        if (wasHot && !isHot && calm) {
            moments.add(Moment.RECOVERED);
        }
        wasHot = isHot || (wasHot && !calm);
    }

    private void fault(DialogueState state, Set<Moment> moments) {
        Checklist done = state.checklist();
        if (state.fault() == Fault.OURS && done.concession() == null && done.time() == null) {
            moments.add(Moment.FAULT_OURS);
        }
        if (state.fault() == Fault.THEIRS && !advised) {
            moments.add(Moment.FAULT_THEIRS);
        }
    }

    private static void ending(Collection<Signal> signals, DialogueState state, Set<Moment> moments) {
        boolean mistaken = state.fault() == Fault.MISUNDERSTANDING
                || state.fault() == Fault.THEIRS
                || state.fault() == Fault.SHARED;
        if (has(signals, SignalId.REALISATION) && mistaken) {
            moments.add(Moment.REALISED_MISTAKE);
        }
        boolean confirmed = state.stage() == CallStage.CONFIRM && state.openQuestions() == 0;
        if (has(signals, SignalId.THANKS, SignalId.ACCEPTANCE) && confirmed) {
            moments.add(Moment.ENDING_WELL);
        }
    }

    private static void motive(DialogueState state, Set<Moment> moments) {
        if (state.motiveConfidence() < SURE_MOTIVE) {
            return;
        }
        switch (state.motive()) {
            case VENT -> moments.add(Moment.MOTIVE_VENT);
            case RECOVER -> moments.add(Moment.MOTIVE_RECOVER);
            case EXTRA -> moments.add(Moment.MOTIVE_EXTRA);
            case ATTENTION -> moments.add(Moment.MOTIVE_ATTENTION);
            case PLAY -> moments.add(Moment.MOTIVE_PLAY);
            case UNCLEAR -> {}
        }
    }

    private void situation(DialogueState state, Set<Moment> moments) {
        var situation = state.situation();
        boolean demanded = !view.entries(Kind.DEMAND).isEmpty();
        if (situation.confidence() < SURE_SITUATION) {
            if (demanded) {
                moments.add(Moment.UNCLEAR_SITUATION);
            }
            return;
        }
        switch (situation.kind()) {
            case GENUINE_DIFFICULTY -> moments.add(Moment.GENUINE_DIFFICULTY);
            case OVER_EXPECTATION -> moments.add(Moment.OVER_EXPECTATION);
            case POSSIBLE_DELIBERATE_CLAIM -> moments.add(Moment.POSSIBLE_DELIBERATE_CLAIM);
            case UNCLEAR -> {}
        }
    }

    private void checklist(DialogueState state, Set<Moment> moments) {
        Checklist done = state.checklist();
        if (done.attitude() == null && agentTurnsSinceComplaint >= PATIENCE_TURNS) {
            moments.add(Moment.ATTITUDE_MISSING);
        }
        if (done.nextAction() == null && agentTurnsSinceComplaint >= PATIENCE_TURNS + 1) {
            moments.add(Moment.NEXT_ACTION_MISSING);
        }
        if (done.time() == null && done.nextAction() != null && agentTurnsSinceComplaint >= PATIENCE_TURNS + 2) {
            moments.add(Moment.TIME_MISSING);
        }
    }

    private void questions(Set<Moment> moments) {
        List<LedgerEntry> open = view.entries(Kind.QUESTION).stream()
                .filter(entry -> entry.status() == Status.OPEN)
                .toList();
        if (open.stream().anyMatch(entry -> entry.times() >= 2)) {
            moments.add(Moment.QUESTION_WAITING);
        }
        if (open.size() >= 3) {
            moments.add(Moment.MANY_QUESTIONS);
        }
    }

    private void demands(DialogueState state, Set<Moment> moments) {
        int most = view.entries(Kind.DEMAND).stream()
                .filter(entry -> entry.status() == Status.OPEN)
                .mapToInt(LedgerEntry::times)
                .max()
                .orElse(0);
        if (most >= 3) {
            moments.add(Moment.DEADLOCK);
        } else if (most == 2 && state.situation().overreach() >= Situation.BEYOND) {
            moments.add(Moment.BEYOND_AGAIN);
        }
    }

    private void facts(DialogueState state, Set<Moment> moments) {
        boolean early = state.stage() == CallStage.LISTEN || state.stage() == CallStage.CLARIFY;
        boolean stuck = early && agentTurnsSinceComplaint >= PATIENCE_TURNS;
        if (stuck && state.issue().isEmpty()) {
            moments.add(Moment.ISSUE_UNCLEAR);
        } else if (stuck && !state.missingFacts().isEmpty()) {
            moments.add(Moment.FACT_MISSING);
        }
        var facts = view.entries(Kind.FACT);
        boolean verified = facts.stream().anyMatch(entry -> entry.status() == Status.VERIFIED);
        if (early && facts.size() >= 3 && !verified) {
            moments.add(Moment.FACTS_UNCONFIRMED);
        }
    }

    private void forecast(Set<Moment> moments) {
        @Nullable ForecastMade trigger = view.trigger();
        if (trigger != null && trigger.probability() >= LIKELY_TRIGGER) {
            moments.add(Moment.TRIGGER_LIKELY);
        }
        @Nullable ForecastMade demand = view.demand();
        if (demand != null
                && demand.probability() >= LIKELY_DEMAND
                && SignalId.COMPENSATION_DEMAND.name().equals(demand.demand())) {
            moments.add(Moment.DEMAND_LIKELY);
        }
    }

    private int length(Heard heard) {
        return Wording.length(heard.utterance().text(), view.language());
    }

    private static boolean has(Collection<Signal> signals, SignalId... ids) {
        return signals.stream().anyMatch(signal -> List.of(ids).contains(signal.id()));
    }
}
