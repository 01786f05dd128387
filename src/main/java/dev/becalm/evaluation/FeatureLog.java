package dev.becalm.evaluation;

import dev.becalm.call.CallEvent;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastFeatures;
import dev.becalm.risk.ForecastFeatures.Scores;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurnSignals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stands last in a pipeline and notes what the forecast could know after each customer turn. */
final class FeatureLog implements Stage {
    private final ForecastFeatures features = new ForecastFeatures();
    private final TurnSignals signals = new TurnSignals();
    private final List<Utterance> finished = new ArrayList<>();
    private final Map<Integer, Map<String, Double>> byUtterance = new TreeMap<>();
    private final List<Motive> motives = new ArrayList<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(SignalDetected.class, event -> note(() -> signals.add(event.utterance(), event.signal())))
            .on(SignalWithdrawn.class, event -> note(() -> signals.remove(event.utterance(), event.id())))
            .on(Utterance.class, event -> note(() -> finished.add(event)))
            .on(RiskChanged.class, event -> note(() -> risk(event)))
            .on(DialogueState.class, event -> note(() -> state(event)));
    private Scores scores = new Scores(0, 0, "");
    private @Nullable DialogueState state;

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        for (Utterance utterance : finished) {
            var found = signals.of(utterance.number());
            if (utterance.party() == Party.AGENT) {
                features.agent(found);
            } else if (utterance.party() == Party.CUSTOMER) {
                features.customer(found);
                byUtterance.put(utterance.number(), features.read(scores, state));
                motives.add(state == null ? Motive.UNCLEAR : state.motive());
            }
        }
        finished.clear();
        return List.of();
    }

    /** What was known after each customer turn, by the number of its utterance, from 1. */
    Map<Integer, Map<String, Double>> byUtterance() {
        return byUtterance;
    }

    /** The strongest motive after each customer turn. */
    List<Motive> motives() {
        return motives;
    }

    private void risk(RiskChanged event) {
        scores = new Scores(event.heat(), event.risk(), event.reason());
    }

    private void state(DialogueState event) {
        state = event;
    }

    private static List<DerivedEvent> note(Runnable noting) {
        noting.run();
        return List.of();
    }
}
