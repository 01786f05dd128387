package dev.becalm.followup;

import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.followup.CaseNotes.Decision;
import dev.becalm.followup.ComplaintCase.Closing;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a call ended: what was decided, what the customer said to it, and whether that settles the complaint. */
final class Conclusion {
    private static final Set<SignalId> REACTIONS = EnumSet.of(
            SignalId.ACCEPTANCE,
            SignalId.THANKS,
            SignalId.REALISATION,
            SignalId.RESIGNED_ACCEPTANCE,
            SignalId.BREAK_OFF,
            SignalId.ANGER,
            SignalId.ESCALATION_THREAT);

    private Conclusion() {}

    /** The last thing the agent decided on, and the customer's first word after it. */
    static Decision decision(CallTrace trace) {
        return trace.lastOf(SignalId.OFFER, SignalId.POSITIVE_NO, SignalId.REFUSAL, SignalId.PREVENTION_ADVICE)
                .map(found -> new Decision(
                        outcome(found.signal().id()),
                        trace.text(found.utterance()),
                        "",
                        reaction(trace, found.at())
                                .map(said -> trace.text(said.utterance()))
                                .orElse("")))
                .orElse(Decision.NONE);
    }

    private static Decision.Outcome outcome(SignalId id) {
        return id == SignalId.OFFER || id == SignalId.PREVENTION_ADVICE
                ? Decision.Outcome.GRANTED
                : id == SignalId.POSITIVE_NO ? Decision.Outcome.PARTLY : Decision.Outcome.DECLINED;
    }

    private static Optional<SignalDetected> reaction(CallTrace trace, Duration from) {
        return trace.first(from, REACTIONS);
    }

    /** How the complaint ended in the call itself; {@code NONE} where it goes on. */
    static Closing of(CallTrace trace, List<Duty> duties) {
        boolean owed = duties.stream().anyMatch(duty -> switch (duty.kind()) {
            case SURVEY, OBSERVATION, CARE, ANALYSIS -> false;
            default -> duty.status() == Duty.Status.OPEN;
        });
        Optional<SignalId> last = trace.lastOf(REACTIONS.toArray(SignalId[]::new))
                .map(found -> found.signal().id());
        if (owed || last.isEmpty() || !trace.ended()) {
            return Closing.NONE;
        }
        return switch (last.get()) {
            case ACCEPTANCE, THANKS, REALISATION -> Closing.SATISFIED;
            case RESIGNED_ACCEPTANCE -> Closing.RESIGNED;
            default -> Closing.NONE;
        };
    }
}
