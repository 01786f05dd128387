package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.fixture.Concept;
import dev.becalm.risk.ForecastFeatures.Scores;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private final Forecaster forecaster = new Forecaster(ForecastWeights.shipped());

    @Test
    @Concept("S003-44")
    void expectsATriggerSoonerTheMoreTheCustomerIsTurnedAway() {
        double calm = probability(List.of(), new Scores(0, 0, ""));
        forecaster.agent(List.of(signal(SignalId.DENIAL, Party.AGENT)));
        double denied = probability(
                List.of(
                        signal(SignalId.ANGER, Party.CUSTOMER),
                        signal(SignalId.ULTIMATUM, Party.CUSTOMER),
                        signal(SignalId.COMPENSATION_DEMAND, Party.CUSTOMER)),
                new Scores(90, 70, "words"));

        assertThat(calm).isLessThan(0.1);
        assertThat(denied).isGreaterThan(calm + 0.2);
    }

    @Test
    @Concept({"S003-40", "S002-23"})
    void foretellsTheDemandThatFollowsAClaimedLoss() {
        var loss = signal(SignalId.LOSS_CLAIM, Party.CUSTOMER);

        var learned = forecaster.customer(List.of(loss), new Scores(50, 40, ""), null, Duration.ZERO);
        var byHand = new Forecaster(ForecastWeights.parse("bias -4"))
                .customer(List.of(loss), new Scores(50, 40, ""), null, Duration.ZERO);

        assertThat(List.of(learned, byHand))
                .allSatisfy(events -> assertThat(events.get(1)).isInstanceOfSatisfying(ForecastMade.class, next -> {
                    assertThat(next.demand()).isEqualTo(SignalId.COMPENSATION_DEMAND.name());
                    assertThat(next.probability()).isBetween(0.05, 0.5);
                }));
    }

    @Test
    void readsWeightsAsNamesAndNumbers() {
        var weights = ForecastWeights.parse("# comment\nbias -1 # note\n\nheat 2\n");

        assertThat(weights.probability(Map.of("heat", 0.5))).isEqualTo(0.5);
        assertThat(weights.probability(Map.of("unknown", 9.0))).isLessThan(0.3);
    }

    @Test
    void refusesWeightsThatAreNoNumbersOrComeTwice() {
        assertThatThrownBy(() -> ForecastWeights.parse("heat 1\nheat 2\n")).hasMessageContaining("once");
        assertThatThrownBy(() -> ForecastWeights.parse("heat\n")).hasMessageContaining("one name and one number");
        assertThatThrownBy(() -> ForecastWeights.parse("heat much\n")).isInstanceOf(NumberFormatException.class);
    }

    private double probability(List<Signal> signals, Scores scores) {
        var forecast = (ForecastMade)
                forecaster.customer(signals, scores, null, Duration.ZERO).get(0);
        return forecast.probability();
    }

    private static Signal signal(SignalId id, Party party) {
        return new Signal(id, party, "test", "words", Span.ofMillis(0, 1), 1, id.concepts());
    }
}
