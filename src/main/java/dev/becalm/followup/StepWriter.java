package dev.becalm.followup;

import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.followup.ComplaintCase.Closing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds which steps of handling a complaint the conversation itself has taken, and when. */
final class StepWriter {
    private static final Set<SignalId> ACKNOWLEDGING = EnumSet.of(
            SignalId.OWNERSHIP,
            SignalId.APOLOGY,
            SignalId.EMPATHY,
            SignalId.THANKS_FOR_COMPLAINT,
            SignalId.PARAPHRASE,
            SignalId.LOOKUP_ANNOUNCED,
            SignalId.NEXT_ACTION);
    private static final Set<SignalId> INVESTIGATING =
            EnumSet.of(SignalId.LOOKUP_ANNOUNCED, SignalId.FOLLOW_WORDS, SignalId.PARAPHRASE);
    private static final Set<SignalId> RESPONDING = EnumSet.of(
            SignalId.OFFER,
            SignalId.OPTIONS,
            SignalId.POSITIVE_NO,
            SignalId.PREVENTION_ADVICE,
            SignalId.TIME_COMMITMENT);
    private static final Set<SignalId> DECIDING =
            EnumSet.of(SignalId.ACCEPTANCE, SignalId.THANKS, SignalId.RESIGNED_ACCEPTANCE, SignalId.REALISATION);

    private final CallTrace trace;
    private final List<CaseStep> steps = new ArrayList<>();
    private Duration reached;

    StepWriter(CallTrace trace, Duration complaint) {
        this.trace = trace;
        this.reached = complaint;
    }

    List<CaseStep> write(Closing closing, List<Duty> duties) {
        step(CaseState.ACCEPTED, reached, "");
        found(CaseState.ACKNOWLEDGED, ACKNOWLEDGING);
        step(CaseState.ASSESSED, reached, "");
        found(CaseState.INVESTIGATING, INVESTIGATING);
        if (found(CaseState.RESPONDED, RESPONDING)) {
            found(CaseState.DECIDED, DECIDING);
        }
        boolean owed = duties.stream().anyMatch(duty -> duty.kind() != Duty.Kind.SURVEY);
        if (closing != Closing.NONE) {
            step(CaseState.CLOSED, trace.last(), closing.name());
        } else if (trace.ended() && owed) {
            step(CaseState.TRACKED, trace.last(), "");
        }
        return steps;
    }

    private boolean found(CaseState state, Set<SignalId> signals) {
        var sign = trace.first(reached, signals);
        sign.map(SignalDetected::at)
                .ifPresent(at -> step(state, at, sign.get().signal().id().name()));
        return sign.isPresent();
    }

    private void step(CaseState state, Duration at, String note) {
        reached = CallTrace.later(reached, at);
        steps.add(new CaseStep(state, trace.instant(reached), CaseStep.BY_CALL, note));
    }
}
