package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.audio.SpeechEnded;
import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.TimePassed;
import dev.becalm.fixture.Concept;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTakingTest {
    private final TurnTaking turns = new TurnTaking(DialogueConfig.DEFAULT);
    private final List<DerivedEvent> events = new ArrayList<>();

    @Test
    @Concept(
            value = {"S001-26", "S003-16"},
            by = {TurnTaking.class, SilenceWatch.class})
    void tellsALateAnswerAndThenDeadAirEachOnce() {
        speak(Party.CUSTOMER, 0, 4_000);

        tick(4, 20);

        assertThat(signals()).containsExactly(SignalId.LATE_RESPONSE, SignalId.DEAD_AIR);
    }

    @Test
    @Concept(
            value = {"S003-15", "S003-16"},
            by = SilenceWatch.class)
    void allowsMoreSilenceAfterAnAnnouncedLookup() {
        speak(Party.AGENT, 0, 2_000);
        turns.announce(true);

        tick(2, 16);
        assertThat(signals()).isEmpty();

        tick(17, 18);
        assertThat(signals()).containsExactly(SignalId.DEAD_AIR);
    }

    @Test
    @Concept(value = "S001-17", by = TurnTaking.class)
    void noticesTheAgentCuttingIn() {
        start(Party.CUSTOMER, 0);
        start(Party.AGENT, 3_000);
        end(Party.CUSTOMER, 0, 3_800);
        end(Party.AGENT, 3_000, 6_000);

        assertThat(signals()).containsExactly(SignalId.INTERRUPTION);
        assertThat(turns.timing().interruptions()).isEqualTo(1);
    }

    @Test
    @Concept(value = "S001-17", by = TurnTaking.class)
    void takesABackchannelForListening() {
        start(Party.CUSTOMER, 0);
        start(Party.AGENT, 3_000);
        end(Party.AGENT, 3_000, 3_600);
        end(Party.CUSTOMER, 0, 8_000);

        assertThat(signals()).isEmpty();
    }

    @Test
    void doesNotBlameTheAgentForBeingTalkedOver() {
        start(Party.AGENT, 0);
        start(Party.CUSTOMER, 2_000);
        end(Party.AGENT, 0, 4_000);
        end(Party.CUSTOMER, 2_000, 6_000);

        assertThat(signals()).isEmpty();
    }

    @Test
    void measuresTalkShareResponseAndSilence() {
        speak(Party.CUSTOMER, 0, 6_000);
        speak(Party.AGENT, 7_000, 9_000);
        speak(Party.CUSTOMER, 14_000, 16_000);
        speak(Party.AGENT, 17_000, 19_000);

        var timing = turns.timing();

        assertThat(timing.agentTalkShare()).isEqualTo(0.33);
        assertThat(timing.firstResponse()).hasSeconds(1);
        assertThat(timing.meanResponse()).hasSeconds(1);
        assertThat(timing.nonTalk()).hasSeconds(5);
    }

    @Test
    void goesByTheSpansOfTextWhereNoSpeechIsHeard() {
        say(Party.CUSTOMER, 0, 4_000);
        tick(5, 12);
        assertThat(signals()).isEmpty();

        say(Party.AGENT, 12_000, 15_000);

        assertThat(signals()).containsExactly(SignalId.LATE_RESPONSE, SignalId.DEAD_AIR);
    }

    @Test
    @Concept(
            value = "S001-26",
            by = {TurnTaking.class, HearingLag.class})
    void goesByWhenTheAgentSpokeAndNotByWhenItWasHeard() {
        agentIsHeardFiveSecondsLate();
        speak(Party.CUSTOMER, 6_100, 8_000);
        tick(8, 13);
        start(Party.AGENT, 8_500);

        assertThat(signals()).isEmpty();
    }

    @Test
    @Concept(value = "S001-26", by = HearingLag.class)
    void tellsOfALateAnswerEvenIfItIsKnownOnlyAfterwards() {
        agentIsHeardFiveSecondsLate();
        speak(Party.CUSTOMER, 6_100, 8_000);
        tick(8, 13);
        start(Party.AGENT, 12_000);

        assertThat(signals()).containsExactly(SignalId.LATE_RESPONSE);
    }

    @Test
    @Concept(
            value = "S001-47",
            by = {TurnTaking.class, HoldClock.class})
    void countsAHoldAsOneWaitAndAsNoSilence() {
        speak(Party.CUSTOMER, 0, 4_000);
        speak(Party.AGENT, 4_500, 6_000);
        hold(8_000, true);
        tick(8, 40);
        hold(9_000, true);
        hold(41_000, false);
        speak(Party.AGENT, 42_000, 44_000);

        assertThat(signals()).isEmpty();
        assertThat(events).containsExactly(new Waited(millis(41_000), Span.ofMillis(8_000, 41_000), false, true));
        assertThat(turns.timing().hold()).hasSeconds(33);
        assertThat(turns.timing().nonTalk()).hasSeconds(33);
    }

    @Test
    void tellsTheSilenceThatLedIntoAHold() {
        speak(Party.AGENT, 0, 2_000);
        hold(7_000, true);
        hold(9_000, false);

        assertThat(events)
                .containsExactly(
                        new Waited(millis(9_000), Span.ofMillis(2_000, 7_000), false, false),
                        new Waited(millis(9_000), Span.ofMillis(7_000, 9_000), false, true));
        assertThat(turns.timing().firstResponse()).isNull();
    }

    @Test
    @Concept(
            value = {"S001-47", "S003-16"},
            by = HoldClock.class)
    void tellsOnceOfAHoldThatGrowsLong() {
        hold(1_000, true);

        tick(1, 120);

        assertThat(signals()).containsExactly(SignalId.DEAD_AIR);
    }

    @Test
    void endsAHoldWithTheCallAndIgnoresOneThatNeverBegan() {
        hold(1_000, false);
        assertThat(events).isEmpty();

        hold(2_000, true);
        events.addAll(turns.holdOver(millis(5_000), millis(5_000)));

        assertThat(events).containsExactly(new Waited(millis(5_000), Span.ofMillis(2_000, 5_000), false, true));
    }

    private void hold(long at, boolean on) {
        events.addAll(turns.hold(new HoldChanged(millis(at), millis(at), on)));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private void agentIsHeardFiveSecondsLate() {
        tick(1, 6);
        speak(Party.AGENT, 100, 1_000);
    }

    private void speak(Party party, long from, long to) {
        start(party, from);
        end(party, from, to);
    }

    private void start(Party party, long from) {
        events.addAll(turns.started(new SpeechStarted(Duration.ofMillis(from), party, Duration.ofMillis(from))));
    }

    private void end(Party party, long from, long to) {
        events.addAll(turns.ended(new SpeechEnded(Duration.ofMillis(to), party, Span.ofMillis(from, to), -20)));
    }

    private void say(Party party, long from, long to) {
        events.addAll(turns.spoken(new Utterance(
                Duration.ofMillis(to),
                1,
                party,
                Span.ofMillis(from, to),
                "words",
                Language.EN,
                true,
                0,
                0,
                0,
                List.of())));
    }

    private void tick(int from, int to) {
        for (int second = from; second <= to; second++) {
            events.addAll(turns.tick(new TimePassed(Duration.ofSeconds(second))));
        }
    }

    private List<SignalId> signals() {
        return events.stream()
                .filter(SignalDetected.class::isInstance)
                .map(event -> ((SignalDetected) event).signal().id())
                .toList();
    }
}
