package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.fixture.Concept;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskMeterTest {
    private static final Duration NOW = Duration.ofSeconds(10);
    private static final RiskFloor FLOOR = new RiskFloor(RiskConfig.DEFAULT);

    private final RiskMeter meter = new RiskMeter(RiskConfig.DEFAULT);

    @Test
    @Concept(
            value = {"S001-02", "S001-18", "S001-22"},
            by = {RiskMeter.class, SignalPoints.class})
    void heatsUpByWhatTheCustomerSaysAndHowTheVoiceSounds() {
        meter.add(7, signal(SignalId.ANGER, Party.CUSTOMER, 1), NOW);
        meter.read(utterance(Party.CUSTOMER, 0, 2), List.of(signal(SignalId.ANGER, Party.CUSTOMER, 1)), NOW);
        double words = meter.heat(NOW).score();
        meter.add(0, signal(SignalId.ANGER_ONSET, Party.CUSTOMER, 1), NOW);

        assertThat(words).isGreaterThan(40);
        assertThat(meter.heat(NOW).score()).isGreaterThan(words);
        assertThat(meter.heat(NOW).contributions())
                .extracting(RiskChanged.Contribution::source)
                .containsExactly("WORDS", "ANGER_ONSET", "ANGER");
    }

    @Test
    void believesAWeakSignalLess() {
        meter.add(1, signal(SignalId.ANGER, Party.CUSTOMER, 0.5), NOW);

        assertThat(meter.heat(NOW).score()).isLessThan(25);
    }

    @Test
    void doesNotHeatTheCustomerByWhatTheAgentDoes() {
        meter.add(1, signal(SignalId.DENIAL, Party.AGENT, 1), NOW);

        assertThat(meter.heat(NOW).score()).isZero();
        assertThat(meter.risk(null, FLOOR, NOW).score()).isGreaterThan(10);
    }

    @Test
    @Concept(
            value = {"S000-05", "S001-24", "S003-24"},
            by = {RiskMeter.class, SignalPoints.class})
    void coolsDownByEmpathyAndByUnderstanding() {
        meter.add(1, signal(SignalId.ANGER, Party.CUSTOMER, 1), NOW);
        double hot = meter.risk(null, FLOOR, NOW).score();
        meter.add(2, signal(SignalId.EMPATHY, Party.AGENT, 1), NOW);
        double soothed = meter.risk(null, FLOOR, NOW).score();
        meter.add(3, signal(SignalId.REALISATION, Party.CUSTOMER, 1), NOW);

        assertThat(soothed).isLessThan(hot);
        assertThat(meter.risk(null, FLOOR, NOW).score()).isLessThan(soothed);
    }

    @Test
    void readsTheSentimentOfTheCustomersWordsOnly() {
        meter.read(utterance(Party.AGENT, -0.9), List.of(), NOW);
        assertThat(meter.heat(NOW).score()).isZero();

        meter.read(utterance(Party.CUSTOMER, -0.9), List.of(), NOW);
        assertThat(meter.heat(NOW).score()).isPositive();
    }

    @Test
    void takesTheHeatOfTheLatestWordsOnly() {
        meter.read(utterance(Party.CUSTOMER, 0, 3), List.of(), NOW);
        double hot = meter.heat(NOW).score();
        meter.read(utterance(Party.CUSTOMER, 0, 3), List.of(), NOW);
        double still = meter.heat(NOW).score();
        meter.read(utterance(Party.CUSTOMER, 0, 1), List.of(), NOW);

        assertThat(hot).isGreaterThan(45);
        assertThat(still).isLessThanOrEqualTo(hot);
        assertThat(meter.heat(NOW).score()).isLessThan(still / 2);
    }

    @Test
    void forgetsWhatTheFinalWordsTakeBack() {
        meter.add(4, signal(SignalId.SUPERVISOR_DEMAND, Party.CUSTOMER, 1), NOW);
        meter.remove(4, SignalId.SUPERVISOR_DEMAND);

        assertThat(meter.risk(null, FLOOR, NOW).score()).isZero();
    }

    private static Signal signal(SignalId id, Party party, double confidence) {
        return new Signal(id, party, "test", "words", Span.ofMillis(0, 1_000), confidence, id.concepts());
    }

    private static Utterance utterance(Party party, double sentiment) {
        return utterance(party, sentiment, 0);
    }

    private static Utterance utterance(Party party, double sentiment, double heat) {
        var span = Span.ofMillis(0, 900);
        return new Utterance(NOW, 7, party, span, "words", Language.EN, true, sentiment, 1, heat, List.of());
    }
}
