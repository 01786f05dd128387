package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.dialogue.Figures;
import dev.becalm.risk.ForecastFeatures.Scores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what is likely to come after each customer turn: the chance of a trigger of the first tier, and the next demand
 * on the motive ladder.
 */
final class Forecaster {
    /** For how many customer turns ahead. */
    static final int HORIZON = ForecastMade.HORIZON;

    private static final double DEMAND_AFTER_LOSS = 0.6;
    private static final double DEMAND_AFTER_MOTIVE = 0.35;
    private static final Map<Motive, SignalId> DEMAND_OF = new EnumMap<>(Map.of(
            Motive.RECOVER, SignalId.REFUND_DEMAND,
            Motive.EXTRA, SignalId.COMPENSATION_DEMAND,
            Motive.ATTENTION, SignalId.SUPERVISOR_DEMAND,
            Motive.PLAY, SignalId.EXTERNAL_THREAT));

    private final ForecastWeights weights;
    private final ForecastFeatures features = new ForecastFeatures();
    private String demanded = "";

    Forecaster(ForecastWeights weights) {
        this.weights = weights;
    }

    void agent(Collection<Signal> signals) {
        features.agent(signals);
    }

    /** What follows from a customer's turn. */
    List<DerivedEvent> customer(Collection<Signal> signals, Scores scores, @Nullable DialogueState state, Duration at) {
        features.customer(signals);
        List<DerivedEvent> events = new ArrayList<>();
        double probability = Figures.round(weights.probability(features.read(scores, state)), 2);
        events.add(new ForecastMade(at, ForecastMade.TRIGGER, probability, HORIZON, scores.reason()));
        demand(signals, state, at, events);
        return events;
    }

    private void demand(
            Collection<Signal> signals, @Nullable DialogueState state, Duration at, List<DerivedEvent> events) {
        var loss = signals.stream()
                .filter(signal -> signal.id() == SignalId.LOSS_CLAIM)
                .findFirst();
        if (loss.isPresent()) {
            String words = loss.get().words();
            demanded = SignalId.COMPENSATION_DEMAND.name();
            events.add(new ForecastMade(at, demanded, DEMAND_AFTER_LOSS, HORIZON, words));
            return;
        }
        if (state == null || features.isCalm()) {
            return;
        }
        SignalId next = DEMAND_OF.get(state.nextMotive());
        if (next != null && !next.name().equals(demanded)) {
            demanded = next.name();
            String because = "motive " + state.motive();
            events.add(new ForecastMade(at, demanded, DEMAND_AFTER_MOTIVE, HORIZON, because));
        }
    }

    /** Whether a signal is what the forecast is about. */
    static boolean trigger(SignalId id) {
        return id.speaker() == SignalId.Speaker.CUSTOMER && id.tier() == Tier.T1;
    }
}
