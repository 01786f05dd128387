package dev.becalm.report;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.language.Utterance;
import dev.becalm.report.ForecastReview.Demand;
import dev.becalm.report.ForecastReview.Point;
import dev.becalm.risk.ForecastMade;
import java.time.Duration;
import java.util.List;
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
        return story.forecasts().stream()
                .filter(forecast -> !forecast.demand().equals(ForecastMade.TRIGGER))
                .map(one -> new Demand(one.at(), one.demand(), one.probability(), one.because(), came(one)))
                .toList();
    }

    private boolean came(ForecastMade forecast) {
        return story.utterances(Party.CUSTOMER).stream()
                .filter(one -> one.at().compareTo(forecast.at()) > 0)
                .anyMatch(one -> story.signals(one).stream()
                        .map(Signal::id)
                        .map(SignalId::name)
                        .anyMatch(forecast.demand()::equals));
    }
}
