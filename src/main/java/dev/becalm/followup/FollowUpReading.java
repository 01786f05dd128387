package dev.becalm.followup;

import dev.becalm.call.CallEvent;
import dev.becalm.call.SignalId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reads from a heard call back which of its five steps were taken; reflecting is left to people. */
public final class FollowUpReading {
    private static final Set<SignalId> EXPLAINING = Set.of(
            SignalId.NEXT_ACTION, SignalId.OFFER, SignalId.PREVENTION_ADVICE, SignalId.OPTIONS, SignalId.PARAPHRASE);

    private FollowUpReading() {}

    public static FollowUpCall of(List<CallEvent> events, Instant at, String note) {
        CallTrace trace = CallTrace.of(events);
        Set<SignalId> signals = trace.signals();
        return new FollowUpCall(
                at,
                trace.info().map(info -> info.agent()).orElse(""),
                trace.info().map(info -> info.id().value()).orElse(""),
                signals.contains(SignalId.APOLOGY),
                signals.stream().anyMatch(EXPLAINING::contains),
                !signals.contains(SignalId.CHURN_THREAT),
                signals.contains(SignalId.ACCEPTANCE) || signals.contains(SignalId.THANKS),
                !note.isBlank(),
                note);
    }
}
