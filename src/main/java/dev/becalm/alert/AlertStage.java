package dev.becalm.alert;

import dev.becalm.alert.AlertBook.Draft;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.call.Tier;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls a supervisor: early by forecast, at once by trigger, with what they need to know. */
public final class AlertStage implements Stage {
    private final CallMemory call = new CallMemory();
    private final BriefingWriter writer;
    private final AbuseProtocol abuse = new AbuseProtocol();
    private final List<SignalDetected> found = new ArrayList<>();
    private final Set<String> briefed = new HashSet<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, event -> note(() -> call.start(event.info())))
            .on(Utterance.class, event -> note(() -> said(event)))
            .on(LedgerChanged.class, event -> note(() -> entry(event)))
            .on(SignalDetected.class, event -> note(() -> detected(event)))
            .on(SignalWithdrawn.class, event -> note(() -> withdrawn(event)))
            .on(DialogueState.class, event -> note(() -> state(event)))
            .on(RiskChanged.class, event -> note(() -> risk(event)))
            .on(ForecastMade.class, event -> note(() -> forecast(event)))
            .on(AlertAcknowledged.class, this::acknowledged);
    private final AlertPolicy policy;
    private final AlertBook book;
    private final ConditionWatch conditions;
    private boolean triggered;

    /**
     * The stage of one call.
     *
     * @param playbook has the lines that a briefing gets ready
     * @param boundary has the names of the issues
     */
    public AlertStage(AlertConfig config, Playbook playbook, Boundary boundary) {
        writer = new BriefingWriter(call, new LikelyNext(call, playbook), boundary);
        policy = new AlertPolicy(config);
        book = new AlertBook(config);
        conditions = new ConditionWatch(call, policy);
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
        for (Condition condition : conditions.settle(at)) {
            // Once the trigger has been said, there is nothing left to foresee.
            if (!(condition.forecast() && triggered)) {
                events.add(book.raise(draft(condition), at));
            }
        }
        for (AlertRaised reminder : book.overdue(red(), at)) {
            events.add(reminder);
            brief(reminder.alert(), at, events);
        }
        found.clear();
        return events;
    }

    private void raise(SignalDetected event, Duration at, List<DerivedEvent> events) {
        Signal signal = event.signal();
        if (policy.believed(signal)) {
            events.addAll(abuse.read(event, at));
        }
        Tier tier = policy.tier(signal, call.signals().of(event.utterance()), call.risk());
        if (tier == Tier.NONE) {
            return;
        }
        SignalId id = signal.id();
        String quote = call.quote(event.utterance(), signal);
        String reason = AlertWording.reason(id, call.language());
        triggered |= tier == Tier.T1 && id.speaker() == SignalId.Speaker.CUSTOMER;
        AlertRaised raised = book.raise(
                new Draft(
                        tier, id.name(), false, reason, quote, event.utterance(), signal.concepts(), writer.summary()),
                at);
        events.add(raised);
        briefed.remove(raised.alert().id());
        brief(raised.alert(), at, events);
    }

    /** With each alert of the first tier that has something new to tell. */
    private void brief(Alert alert, Duration at, List<DerivedEvent> events) {
        if (alert.tier() == Tier.T1 && briefed.add(alert.id())) {
            events.add(writer.briefing(alert.id(), alert.trigger(), at));
        }
    }

    private Draft draft(Condition condition) {
        String name = condition.name();
        return new Draft(
                condition.tier(),
                name,
                condition.forecast(),
                AlertWording.reason(name, call.language()),
                condition.quote(),
                condition.utterance(),
                AlertWording.concepts(name),
                writer.summary());
    }

    private boolean red() {
        @Nullable RiskChanged risk = call.risk();
        return risk != null && risk.level() == Level.RED;
    }

    private void said(Utterance event) {
        call.add(event);
        conditions.utterance(event);
    }

    /** Alerts wait for final words; cues may go by words that are still provisional. */
    private void detected(SignalDetected event) {
        SignalId id = event.signal().id();
        boolean known = event.utterance() > 0 && call.signals().has(event.utterance(), id);
        if (event.provisional() || known) {
            return;
        }
        call.signals().add(event.utterance(), event.signal());
        conditions.signal(id);
        found.add(event);
    }

    private void withdrawn(SignalWithdrawn event) {
        call.signals().remove(event.utterance(), event.id());
        found.removeIf(
                one -> one.utterance() == event.utterance() && one.signal().id() == event.id());
    }

    private void state(DialogueState event) {
        conditions.state(event);
        call.state(event);
    }

    private void entry(LedgerChanged event) {
        call.entry(event.entry());
        conditions.entry(event.entry());
    }

    private void risk(RiskChanged event) {
        call.risk(event);
        conditions.risk(event);
        // A call that has calmed down may heat up again, and that can be foreseen.
        triggered &= event.level() != Level.GREEN;
    }

    private void forecast(ForecastMade event) {
        call.forecast(event);
        conditions.forecast(event);
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
