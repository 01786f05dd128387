package dev.becalm.cue;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurnSignals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Advises the agent: one cue at a time, when it helps, until it has served. */
public final class CueStage implements Stage {
    private final CallView view = new CallView();
    private final TurnSignals signals = new TurnSignals();
    private final List<Utterance> finished = new ArrayList<>();
    private final List<SignalDetected> found = new ArrayList<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(
                    CallStarted.class,
                    event -> note(() -> view.language(event.info().language())))
            .on(LedgerChanged.class, event -> note(() -> view.entry(event.entry())))
            .on(DialogueState.class, event -> note(() -> view.state(event)))
            .on(RiskChanged.class, event -> note(() -> view.risk(event)))
            .on(ForecastMade.class, event -> note(() -> view.forecast(event)))
            .on(Utterance.class, event -> note(() -> finished.add(event)))
            .on(SignalDetected.class, this::detected)
            .on(SignalWithdrawn.class, this::withdrawn)
            .on(CueFeedback.class, this::feedback)
            .on(CallEnded.class, this::ended);
    private final OccasionFinder occasions;
    private final CueDesk desk;

    public CueStage(CueConfig config, Playbook playbook) {
        occasions = new OccasionFinder(view, playbook, config);
        desk = new CueDesk(config, view, playbook);
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        List<DerivedEvent> events = new ArrayList<>();
        for (Utterance utterance : finished) {
            view.said(utterance);
            var heard = new CallView.Heard(utterance, signals.of(utterance.number()));
            events.addAll(desk.heard(heard, at));
            desk.offer(occasions.after(heard, at));
        }
        found.forEach(signal -> desk.offer(occasions.on(signal)));
        finished.clear();
        found.clear();
        events.addAll(desk.settle(at));
        return events;
    }

    private List<DerivedEvent> detected(SignalDetected event) {
        boolean known = event.utterance() > 0
                && signals.has(event.utterance(), event.signal().id());
        signals.add(event.utterance(), event.signal());
        if (!known) {
            found.add(event);
        }
        return List.of();
    }

    private List<DerivedEvent> withdrawn(SignalWithdrawn event) {
        signals.remove(event.utterance(), event.id());
        found.removeIf(signal ->
                signal.utterance() == event.utterance() && signal.signal().id() == event.id());
        return desk.takenBack(event);
    }

    private List<DerivedEvent> feedback(CueFeedback event) {
        return desk.feedback(event);
    }

    private List<DerivedEvent> ended(CallEnded event) {
        return desk.end(event.at());
    }

    private static List<DerivedEvent> note(Runnable memory) {
        memory.run();
        return List.of();
    }

    /** The cue on the agent's screen, if any. */
    public Optional<Cue> current() {
        return desk.current();
    }
}
