package dev.becalm.report;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.cue.CueFeedback.Verdict;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.language.Utterance;
import dev.becalm.risk.RiskChanged.Level;
import java.util.ArrayList;
import java.util.List;

/** Why a person should listen to a call again: what was out of the ordinary. */
final class ReplayReasons {
    private final CallStory story;

    ReplayReasons(CallStory story) {
        this.story = story;
    }

    List<String> list() {
        List<String> reasons = new ArrayList<>();
        addIf(reasons, said(Party.AGENT, SignalId.OVER_AUTHORITY), "OVER_AUTHORITY");
        addIf(reasons, said(Party.AGENT, SignalId.MOCKING, SignalId.DEFENSIVE), "STAFF_MANNER");
        boolean red = story.risks().stream().anyMatch(risk -> risk.level() == Level.RED);
        boolean endsGreen = !story.risks().isEmpty()
                && story.risks().get(story.risks().size() - 1).level() == Level.GREEN;
        addIf(reasons, red, "RISK_PEAK");
        addIf(reasons, red && endsGreen, "RECOVERED");
        addIf(reasons, red && !reached(CallStage.SUGGEST), "STAGES_MISSING");
        addIf(reasons, endedEarly(), "ENDED_EARLY");
        addIf(reasons, refusedSupervisor(), "SUPERVISOR_REFUSED");
        addIf(reasons, story.feedback().stream().anyMatch(one -> one.verdict() == Verdict.WRONG), "CUE_OVERRIDDEN");
        addIf(reasons, !story.choices().isEmpty(), "SITUATION_OVERRIDDEN");
        return reasons;
    }

    private static void addIf(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private boolean said(Party party, SignalId... ids) {
        return story.utterances(party).stream().anyMatch(one -> story.has(one, ids));
    }

    private boolean reached(CallStage stage) {
        return story.states().stream().anyMatch(state -> state.stage().compareTo(stage) >= 0);
    }

    private boolean endedEarly() {
        boolean complaint = story.state()
                .filter(state -> state.checklist().complaint() != null)
                .isPresent();
        boolean lost = story.ended()
                .filter(end -> end.reason() == CallEnded.Reason.CONNECTION_LOST)
                .isPresent();
        boolean cutShort = said(Party.CUSTOMER, SignalId.BREAK_OFF) || said(Party.AGENT, SignalId.ABRUPT_CLOSE);
        return complaint && (lost || cutShort);
    }

    /** The agent's first answer to the demand turned it away. */
    private boolean refusedSupervisor() {
        boolean demanded = false;
        for (Utterance utterance : story.utterances()) {
            if (utterance.party() == Party.CUSTOMER) {
                demanded = story.has(utterance, SignalId.SUPERVISOR_DEMAND);
            } else if (demanded) {
                boolean refused = story.signals(utterance).stream()
                        .map(Signal::id)
                        .anyMatch(id -> id.effect() == SignalId.Effect.DEFLECTION);
                if (refused) {
                    return true;
                }
                demanded = false;
            }
        }
        return false;
    }
}
