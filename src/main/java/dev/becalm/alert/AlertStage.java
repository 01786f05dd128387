package dev.becalm.alert;

import dev.becalm.alert.AlertBook.Draft;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls a supervisor: early by forecast, at once by trigger, with what they need to know. */
public final class AlertStage implements Stage {
    private final CallMemory call = new CallMemory();
    private final BriefingWriter writer = new BriefingWriter(call);
    private final AbuseProtocol abuse = new AbuseProtocol();
    private final List<SignalDetected> found = new ArrayList<>();
    private final List<Draft> conditions = new ArrayList<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, event -> note(() -> call.start(event.info())))
            .on(Utterance.class, event -> note(() -> call.add(event)))
            .on(LedgerChanged.class, event -> note(() -> entry(event.entry())))
            .on(SignalDetected.class, event -> note(() -> detected(event)))
            .on(SignalWithdrawn.class, event -> note(() -> withdrawn(event)))
            .on(DialogueState.class, event -> note(() -> state(event)))
            .on(RiskChanged.class, event -> note(() -> risk(event)))
            .on(ForecastMade.class, event -> note(() -> forecast(event)))
            .on(AlertAcknowledged.class, this::acknowledged);
    private final AlertPolicy policy;
    private final AlertBook book;
    private boolean triggered;

    public AlertStage(AlertConfig config) {
        policy = new AlertPolicy(config);
        book = new AlertBook(config);
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        List<DerivedEvent> events = new ArrayList<>();
        for (SignalDetected event : found) {
            raise(event, at, events);
        }
        if (!book.knows(AlertWording.NOT_TAKEN_ON) && policy.notTakenOn(call.state(), at)) {
            condition(Tier.T3, AlertWording.NOT_TAKEN_ON, false, "");
        }
        // Once the trigger has been said, there is nothing left to foresee.
        conditions.removeIf(draft -> draft.forecast() && triggered);
        conditions.forEach(draft -> events.add(book.raise(draft, at)));
        events.addAll(book.overdue(at));
        found.clear();
        conditions.clear();
        return events;
    }

    private void raise(SignalDetected event, Duration at, List<DerivedEvent> events) {
        Signal signal = event.signal();
        events.addAll(abuse.read(event, at));
        Tier tier = policy.tier(signal, call.risk());
        if (tier == Tier.NONE) {
            return;
        }
        String quote = signal.words().isBlank() ? call.text(event.utterance()) : signal.words();
        String trigger = signal.id().name();
        String reason = AlertWording.reason(signal.id(), call.language());
        AlertRaised raised = book.raise(
                new Draft(tier, trigger, false, reason, quote, event.utterance(), signal.concepts(), writer.summary()),
                at);
        events.add(raised);
        if (tier == Tier.T1) {
            triggered = true;
            events.add(writer.briefing(raised.alert().id(), trigger, at));
        }
    }

    private void condition(Tier tier, String condition, boolean forecast, String quote) {
        String reason = AlertWording.reason(condition, call.language());
        conditions.add(new Draft(
                tier, condition, forecast, reason, quote, 0, AlertWording.concepts(condition), writer.summary()));
    }

    /** Alerts wait for final words; cues may go by words that are still provisional. */
    private void detected(SignalDetected event) {
        boolean known = event.utterance() > 0
                && call.signals().has(event.utterance(), event.signal().id());
        if (event.provisional() || known) {
            return;
        }
        call.signals().add(event.utterance(), event.signal());
        found.add(event);
    }

    private void withdrawn(SignalWithdrawn event) {
        call.signals().remove(event.utterance(), event.id());
        found.removeIf(
                one -> one.utterance() == event.utterance() && one.signal().id() == event.id());
    }

    private void state(DialogueState event) {
        @Nullable DialogueState before = call.state();
        int count = before == null ? 0 : before.deflections();
        call.state(event);
        boolean complaint = event.checklist().complaint() != null;
        if (complaint && event.deflections() > count && event.deflections() >= 2) {
            condition(Tier.T3, AlertWording.DEFLECTIONS, false, "");
        }
    }

    /** The same demand for the third time, or for the second where it lies beyond the boundary. */
    private void entry(LedgerEntry entry) {
        call.entry(entry);
        @Nullable DialogueState state = call.state();
        boolean beyond = state != null && state.situation().overreach() >= Situation.BEYOND;
        boolean stuck = entry.kind() == LedgerEntry.Kind.DEMAND
                && entry.status() == LedgerEntry.Status.OPEN
                && entry.times() >= (beyond ? 2 : 3);
        if (stuck && !book.knows(AlertWording.DEADLOCK)) {
            condition(Tier.T3, AlertWording.DEADLOCK, false, entry.text());
        }
    }

    private void risk(RiskChanged event) {
        boolean high = policy.riskHigh(call.risk(), event);
        call.risk(event);
        if (high) {
            condition(Tier.T2, AlertWording.RISK_HIGH, true, event.reason());
        }
    }

    private void forecast(ForecastMade event) {
        if (event.demand().equals(ForecastMade.TRIGGER) && policy.triggerLikely(event, call.risk())) {
            condition(Tier.T2, AlertWording.TRIGGER_LIKELY, true, event.because());
        }
    }

    /** Whoever takes a call reads what is known by then, not what was known when it was raised. */
    private List<DerivedEvent> acknowledged(AlertAcknowledged event) {
        Optional<Alert> seen = book.acknowledge(event);
        if (seen.isEmpty() || !event.owner()) {
            return List.of();
        }
        call.takenBy(event.by());
        return List.of(writer.briefing(event.alert(), seen.get().trigger(), event.at()));
    }

    private static List<DerivedEvent> note(Runnable memory) {
        memory.run();
        return List.of();
    }
}
