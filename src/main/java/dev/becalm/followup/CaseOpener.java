package dev.becalm.followup;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.followup.ComplaintCase.Closing;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the case of a complaint from the events of a call. A call without a complaint leads to none. */
public final class CaseOpener {
    private static final Set<Effect> COMPLAINING =
            EnumSet.of(Effect.HEAT, Effect.ESCALATION, Effect.CLAIM, Effect.CAUSE);
    private static final Set<SignalId> VOICE =
            EnumSet.of(SignalId.RAISED_VOICE, SignalId.FAST_SPEECH, SignalId.ANGER_ONSET);
    private static final Set<SignalId> COMPLAINTS = java.util.Arrays.stream(SignalId.values())
            .filter(id -> id.speaker() == SignalId.Speaker.CUSTOMER && COMPLAINING.contains(id.effect()))
            .filter(id -> !VOICE.contains(id))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignalId.class)));

    private final FollowUpConfig config;
    private final ZoneId zone;

    public CaseOpener(FollowUpConfig config, ZoneId zone) {
        this.config = config;
        this.zone = zone;
    }

    /** Whether this event is a complaint, so that a case is to be opened while the call goes on. */
    public static boolean opens(CallEvent event) {
        return event instanceof SignalDetected found
                && !found.provisional()
                && COMPLAINTS.contains(found.signal().id());
    }

    /** The case as it stands after these events; empty where nobody complained. */
    public Optional<CaseDraft> read(List<CallEvent> events) {
        CallTrace trace = CallTrace.of(events);
        return trace.first(Duration.ZERO, COMPLAINTS)
                .flatMap(complaint -> trace.info().map(info -> draft(trace, info, complaint.at())));
    }

    private CaseDraft draft(CallTrace trace, CallInfo info, Duration complaint) {
        List<Duty> duties = new DutyWriter(trace, config, zone).write();
        Closing closing = Conclusion.of(trace, duties);
        List<CaseStep> steps = new StepWriter(trace, complaint).write(closing, duties);
        var state = steps.get(steps.size() - 1).state();
        var complaintCase = new ComplaintCase(
                0,
                info.id().value(),
                info.language(),
                info.customer(),
                info.agent(),
                info.team(),
                trace.state().map(DialogueState::issue).orElse(""),
                state,
                Severity.of(trace.signals(), trace.largestAmount()),
                trace.instant(complaint),
                "",
                state.open() ? Closing.NONE : closing,
                notes(trace));
        return new CaseDraft(
                complaintCase,
                steps,
                duties,
                SatisfactionForecast.of(trace),
                SpokenRating.in(trace.utterances()).orElse(null));
    }

    private static CaseNotes notes(CallTrace trace) {
        var state = trace.state();
        return new CaseNotes(
                state.map(DialogueState::causes).orElse(List.of()),
                state.map(last -> last.fault().name()).orElse("UNKNOWN"),
                state.map(DialogueState::faultEvidence).orElse(""),
                trace.ledger(LedgerEntry.Kind.FACT).stream()
                        .map(LedgerEntry::text)
                        .toList(),
                state.map(DialogueState::missingFacts).orElse(List.of()),
                "",
                Conclusion.decision(trace),
                CaseNotes.Solution.NONE,
                "");
    }
}
