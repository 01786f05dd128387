package dev.becalm.risk;

import dev.becalm.call.CallEvent;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Stage;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.language.Utterance;
import dev.becalm.risk.AdditiveScore.Reading;
import dev.becalm.risk.ForecastFeatures.Scores;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores heat and risk, tells where the call turned and what is likely to come. */
public final class RiskStage implements Stage {
    private final EventHandlers handlers = new EventHandlers()
            .on(SignalDetected.class, this::detected)
            .on(SignalWithdrawn.class, this::withdrawn)
            .on(Utterance.class, this::utterance)
            .on(DialogueState.class, this::state);
    private final RiskConfig config;
    private final RiskMeter meter;
    private final RiskFloor floor;
    private final LevelLight light;
    private final Forecaster forecaster;
    private final TurningPointFinder turning;
    private final TurnSignals signals = new TurnSignals();
    private final Set<String> early = new HashSet<>();
    private final List<Utterance> finished = new ArrayList<>();
    private @Nullable DialogueState state;
    private @Nullable RiskChanged reported;
    private boolean news;

    public RiskStage(RiskConfig config) {
        this(config, ForecastWeights.shipped());
    }

    public RiskStage(RiskConfig config, ForecastWeights weights) {
        this.config = config;
        meter = new RiskMeter(config);
        floor = new RiskFloor(config);
        light = new LevelLight(config);
        forecaster = new Forecaster(weights);
        turning = new TurningPointFinder(config.hot());
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return handlers.on(event);
    }

    private List<DerivedEvent> detected(SignalDetected event) {
        // What the final words say of a signal takes the place of what was believed while they could still change.
        boolean confirms = !event.provisional()
                && early.remove(event.utterance() + " " + event.signal().id());
        boolean known = signals.has(event.utterance(), event.signal().id());
        if (!known || confirms || event.utterance() == 0) {
            meter.add(event.utterance(), event.signal(), event.at());
        }
        if (event.provisional()) {
            early.add(event.utterance() + " " + event.signal().id());
        }
        signals.add(event.utterance(), event.signal());
        if (event.utterance() == 0) {
            floor.read(event.signal(), meter.without(event.signal().id(), event.at()), state);
        }
        news = true;
        return List.of();
    }

    private List<DerivedEvent> withdrawn(SignalWithdrawn event) {
        signals.remove(event.utterance(), event.id());
        meter.remove(event.utterance(), event.id());
        news = true;
        return List.of();
    }

    private List<DerivedEvent> utterance(Utterance utterance) {
        finished.add(utterance);
        return List.of();
    }

    private List<DerivedEvent> state(DialogueState event) {
        state = event;
        news = true;
        return List.of();
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        finished.forEach(utterance -> read(utterance, at));
        Reading heat = meter.heat(at);
        Reading risk = meter.risk(state, floor, at);
        Level level = light.read(risk.score());
        double overreach = state == null ? 0 : state.situation().overreach();
        var change = new RiskChanged(
                at,
                heat.score(),
                risk.score(),
                overreach,
                level,
                risk.reason(),
                risk.contributions(),
                heat.contributions());
        List<DerivedEvent> events = new ArrayList<>();
        if (worthReporting(change)) {
            reported = change;
            events.add(change);
        }
        foresee(at, heat, risk, events);
        news = false;
        finished.clear();
        return events;
    }

    private void read(Utterance utterance, Duration at) {
        Collection<Signal> found = signals.of(utterance.number());
        meter.read(utterance, found, at);
        if (utterance.party() == Party.CUSTOMER) {
            found.forEach(signal -> floor.read(signal, meter.without(signal.id(), at), state));
            if (comesRound(found)) {
                floor.forgive(state);
            }
        }
    }

    private void foresee(Duration at, Reading heat, Reading risk, List<DerivedEvent> events) {
        for (Utterance utterance : finished) {
            Collection<Signal> found = signals.of(utterance.number());
            if (utterance.party() == Party.AGENT) {
                forecaster.agent(found);
            } else if (utterance.party() == Party.CUSTOMER) {
                var scores = new Scores(heat.score(), risk.score(), risk.reason());
                events.addAll(forecaster.customer(found, scores, state, at));
            }
            events.addAll(turning.read(utterance, found, heat.score(), at));
        }
    }

    private boolean worthReporting(RiskChanged change) {
        if (reported == null) {
            return news || !finished.isEmpty();
        }
        boolean step = Math.abs(change.risk() - reported.risk()) >= config.step()
                || Math.abs(change.heat() - reported.heat()) >= config.step();
        boolean moved = change.risk() != reported.risk() || change.heat() != reported.heat();
        return step || change.level() != reported.level() || (moved && (news || !finished.isEmpty()));
    }

    /** Thanks and assent count unless they come with anger or a threat: then they are irony or a mere word. */
    private static boolean comesRound(Collection<Signal> signals) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        signals.forEach(signal -> effects.add(signal.id().effect()));
        return effects.contains(Effect.CALM) && !effects.contains(Effect.HEAT) && !effects.contains(Effect.ESCALATION);
    }
}
