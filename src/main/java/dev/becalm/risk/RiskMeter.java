package dev.becalm.risk;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.Figures;
import dev.becalm.language.Utterance;
import dev.becalm.risk.AdditiveScore.Reading;
import dev.becalm.risk.RiskChanged.Contribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up heat and risk from signals, from how sentences sound, and from what the conversation leaves open. */
final class RiskMeter {
    // Chosen together with the heat of signals by rank correlation on the corpus's calls: see the forecast's card.
    private static final double SENTIMENT_HEAT = 22;
    private static final double HEAT_OF_FURIOUS_WORDS = 50;
    private static final double HOTTEST_WORDS = 3;
    private static final double CALM_TURN_RELIEF = 0.15;
    private static final double CUSTOMER_RELIEF_OF_HEAT = 1.4;
    private static final double POINTS_PER_QUESTION = 2;
    private static final double POINTS_PER_MINUTE_WAITED = 4;
    private static final double MOST_FOR_WAITING = 12;

    private final AdditiveScore heat;
    private final AdditiveScore risk;

    RiskMeter(RiskConfig config) {
        heat = new AdditiveScore(config.heatHalfLife(), config.repeat());
        risk = new AdditiveScore(config.riskHalfLife(), config.repeat());
    }

    void add(int utterance, Signal signal, Duration at) {
        SignalPoints points = SignalPoints.of(signal.id());
        String key = key(utterance, signal.id(), at);
        String source = signal.id().name();
        String because = signal.words();
        if (points.relief() > 0) {
            double part = points.relief() * signal.confidence();
            risk.relieve(key, source, part, because, at);
            boolean customer = signal.id().effect() == Effect.CALM;
            heat.relieve(key, source, Math.min(0.8, part * (customer ? CUSTOMER_RELIEF_OF_HEAT : 1)), because, at);
            return;
        }
        if (points.risk() > 0) {
            risk.add(key, source, points.risk() * signal.confidence(), because, at);
        }
        if (points.heat() > 0) {
            heat.add(key, source, points.heat() * signal.confidence(), because, at);
        }
    }

    void remove(int utterance, SignalId id) {
        String key = key(utterance, id, Duration.ZERO);
        risk.remove(key);
        heat.remove(key);
    }

    /** Reads how a customer's turn sounds in words, beside its signals. */
    void read(Utterance utterance, Collection<Signal> signals, Duration at) {
        if (utterance.party() != Party.CUSTOMER || !utterance.supported()) {
            return;
        }
        String key = "sentiment-" + utterance.number();
        double negative = -Math.min(0, utterance.sentiment()) * utterance.sentimentConfidence();
        boolean hot = signals.stream().anyMatch(one -> SignalPoints.of(one.id()).heat() > 0);
        if (negative > 0) {
            heat.add(key, "SENTIMENT", SENTIMENT_HEAT * negative, utterance.text(), at);
        } else if (!hot) {
            heat.relieve(key, "CALM_TURN", CALM_TURN_RELIEF, utterance.text(), at);
        }
        // A turn as a whole is as hot as it is: the latest takes the place of the one before.
        double words = HEAT_OF_FURIOUS_WORDS * utterance.heat() / HOTTEST_WORDS;
        heat.add("words", "WORDS", words, utterance.text(), at);
    }

    /** The risk that remains when one signal is left out. */
    double without(SignalId id, Duration at) {
        return risk.without(id.name(), at);
    }

    Reading heat(Duration at) {
        return heat.read(at);
    }

    Reading risk(@Nullable DialogueState state, RiskFloor floor, Duration at) {
        List<Contribution> list = new ArrayList<>(risk.read(at).contributions());
        if (state == null) {
            return AdditiveScore.within(list);
        }
        list.removeIf(one -> one.source().equals(AdditiveScore.LIMIT));
        addIfAny(
                list,
                AdditiveScore.OPEN_QUESTIONS,
                POINTS_PER_QUESTION * Math.max(0, state.openQuestions() - 1),
                "open questions");
        double minutes = state.timing().nonTalk().toMillis() / 60_000.0;
        addIfAny(
                list,
                AdditiveScore.WAITING,
                Math.min(MOST_FOR_WAITING, POINTS_PER_MINUTE_WAITED * minutes),
                "silence and hold");
        double sum = list.stream().mapToDouble(Contribution::points).sum();
        floor.lift(sum, state).ifPresent(lift -> addIfAny(list, lift.source(), lift.points(), lift.because()));
        return AdditiveScore.within(list);
    }

    private static void addIfAny(List<Contribution> list, String source, double points, String because) {
        double rounded = Figures.round(points, 1);
        if (rounded > 0) {
            list.add(new Contribution(source, rounded, because));
        }
    }

    private static String key(int utterance, SignalId id, Duration at) {
        // A finding about timing has no utterance; each is a cause of its own.
        return utterance == 0 ? id + "@" + at.toMillis() : id + "-" + utterance;
    }
}
