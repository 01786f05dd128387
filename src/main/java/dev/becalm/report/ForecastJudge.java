package dev.becalm.report;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.Tier;
import dev.becalm.language.Utterance;
import dev.becalm.report.ForecastReview.Demand;
import dev.becalm.report.ForecastReview.Point;
import dev.becalm.risk.ForecastMade;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what was foreseen against what happened. */
final class ForecastJudge {
    private final CallStory story;

    ForecastJudge(CallStory story) {
        this.story = story;
    }

    /** The customer's first trigger, and where. */
    private record Trigger(Utterance utterance, Signal signal) {}

    ForecastReview review() {
        Optional<Trigger> trigger = trigger();
        Optional<AlertRaised> warning = story.alerts().stream()
                .filter(event ->
                        event.alert().tier() == Tier.T1 || event.alert().tier() == Tier.T2)
                .findFirst();
        Optional<Duration> triggerAt = trigger.map(one -> one.utterance().at());
        Optional<Duration> warned = warning.map(AlertRaised::at);
        boolean foreseen =
                triggerAt.isPresent() && warned.isPresent() && warned.get().compareTo(triggerAt.get()) < 0;
        return new ForecastReview(
                points(),
                trigger.map(one -> one.signal().id()).orElse(null),
                trigger.map(one -> one.signal().words()).orElse(""),
                triggerAt.orElse(null),
                warned.orElse(null),
                foreseen,
                foreseen ? turnsBetween(warned.orElseThrow(), triggerAt.orElseThrow()) : 0,
                foreseen ? triggerAt.orElseThrow().minus(warned.orElseThrow()) : Duration.ZERO,
                demands());
    }

    private Optional<Trigger> trigger() {
        for (Utterance utterance : story.utterances(Party.CUSTOMER)) {
            for (Signal signal : story.signals(utterance)) {
                if (signal.id().tier() == Tier.T1) {
                    return Optional.of(new Trigger(utterance, signal));
                }
            }
        }
        return Optional.empty();
    }

    private int turnsBetween(Duration warned, Duration triggered) {
        return (int) story.utterances(Party.CUSTOMER).stream()
                .filter(one -> one.at().compareTo(warned) > 0 && one.at().compareTo(triggered) <= 0)
                .count();
    }

    private List<Point> points() {
        return story.forecasts().stream()
                .filter(forecast -> forecast.demand().equals(ForecastMade.TRIGGER))
                .map(forecast -> new Point(forecast.at(), forecast.probability()))
                .toList();
    }

    private List<Demand> demands() {
        Map<String, Duration> last = lastSignals();
        return story.forecasts().stream()
                .filter(forecast -> !forecast.demand().equals(ForecastMade.TRIGGER))
                .map(one -> new Demand(one.at(), one.demand(), one.probability(), one.because(), came(one, last)))
                .toList();
    }

    private static boolean came(ForecastMade forecast, Map<String, Duration> last) {
        return last.getOrDefault(forecast.demand(), Duration.ZERO).compareTo(forecast.at()) > 0;
    }

    /** When the customer last gave each signal. */
    private Map<String, Duration> lastSignals() {
        Map<String, Duration> last = new HashMap<>();
        for (Utterance utterance : story.utterances(Party.CUSTOMER)) {
            story.signals(utterance).forEach(signal -> last.put(signal.id().name(), utterance.at()));
        }
        return last;
    }
}
