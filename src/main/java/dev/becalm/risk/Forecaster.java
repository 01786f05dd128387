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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what is likely to come after each customer turn: the chance of a trigger of the first tier, and the next demand
 * on the motive ladder.
 */
final class Forecaster {
    // What was set by hand serves where the weights were learned without demands.
    private static final ForecastWeights BY_HAND = ForecastWeights.prior();

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
        events.add(new ForecastMade(at, ForecastMade.TRIGGER, probability, ForecastMade.HORIZON, scores.reason()));
        demand(signals, state, at, events);
        return events;
    }

    /** Said when a loss is claimed, and whenever another demand has become the likeliest. */
    private void demand(
            Collection<Signal> signals, @Nullable DialogueState state, Duration at, List<DerivedEvent> events) {
        var loss = signals.stream()
                .filter(signal -> signal.id() == SignalId.LOSS_CLAIM)
                .findFirst();
        if (loss.isEmpty() && (state == null || features.isCalm())) {
            return;
        }
        Motive motive = state == null ? Motive.UNCLEAR : state.motive();
        String situation = NextDemand.situation(loss.isPresent(), motive);
        String because = loss.map(Signal::words).orElse("motive " + motive);
        NextDemand.after(situation, weights)
                .or(() -> NextDemand.after(situation, BY_HAND))
                .filter(next -> loss.isPresent() || !next.demand().name().equals(demanded))
                .ifPresent(next -> {
                    demanded = next.demand().name();
                    double probability = Figures.round(next.probability(), 2);
                    events.add(new ForecastMade(at, demanded, probability, ForecastMade.HORIZON, because));
                });
    }

    /** Whether a signal is what the forecast is about. */
    static boolean trigger(SignalId id) {
        return id.speaker() == SignalId.Speaker.CUSTOMER && id.tier() == Tier.T1;
    }
}
