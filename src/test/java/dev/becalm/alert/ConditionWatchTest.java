package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionWatchTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S003-46", by = ConditionWatch.class)
    void quotesTheWordsThatTurnedTheCustomerAwayAgain(Language language) {
        var call = play(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent("first", SignalId.POLICY_WALL)
                .agent("second", SignalId.PUSH_AWAY));

        var alert = alert(call, AlertWording.DEFLECTIONS);
        assertThat(alert).get().extracting(Alert::quote).isEqualTo("second");
        assertThat(alert).get().extracting(Alert::utterance).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-10", by = ConditionWatch.class)
    void tellsWhenAComplaintThatWasTakenOnStillHasNoAnswer(Language language) {
        var soothedOnly = play(ScriptedCall.in(language)
                .customer("my bill", SignalId.ACCUSATION)
                .agent("...", SignalId.EMPATHY, SignalId.OWNERSHIP)
                .after(Duration.ofMinutes(6))
                .agent("..."));
        var answered = play(ScriptedCall.in(language)
                .customer("my bill", SignalId.ACCUSATION)
                .agent("...", SignalId.EMPATHY, SignalId.OFFER)
                .after(Duration.ofMinutes(6))
                .agent("..."));
        var settled = play(ScriptedCall.in(language)
                .customer("my bill", SignalId.ACCUSATION)
                .agent("...", SignalId.EMPATHY)
                .customer("...", SignalId.REALISATION)
                .after(Duration.ofMinutes(6))
                .agent("..."));

        assertThat(alert(soothedOnly, AlertWording.NOT_ANSWERED))
                .get()
                .extracting(Alert::quote)
                .isEqualTo("my bill");
        assertThat(alert(soothedOnly, AlertWording.NOT_TAKEN_ON)).isEmpty();
        assertThat(alert(answered, AlertWording.NOT_ANSWERED)).isEmpty();
        assertThat(alert(settled, AlertWording.NOT_ANSWERED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-47", by = ConditionWatch.class)
    void addsUpWhatTheCustomerWaits(Language language) {
        var often = play(ScriptedCall.in(language)
                .customer("...")
                .agent("...", SignalId.LOOKUP_ANNOUNCED)
                .after(Duration.ofSeconds(70))
                .agent("...")
                .after(Duration.ofSeconds(70))
                .agent("..."));
        var once = play(ScriptedCall.in(language)
                .customer("...")
                .agent("...", SignalId.LOOKUP_ANNOUNCED)
                .after(Duration.ofSeconds(70))
                .agent("..."));

        assertThat(alert(often, AlertWording.WAITED)).isPresent();
        assertThat(alert(once, AlertWording.WAITED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S000-14", "S000-15"},
            by = ConditionWatch.class)
    void tellsOfDemandsBeyondTheBoundaryAndOfClaimsThatMayNotRestOnFacts(Language language) {
        var beyond = play(ScriptedCall.in(language).customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND));
        var deliberate = play(ScriptedCall.in(language)
                .customer("10 pounds 10块")
                .customer("9000 pounds 9000块", SignalId.COMPENSATION_DEMAND)
                .customer("...", SignalId.TAUNT));
        var fair = play(ScriptedCall.in(language).customer("10 pounds 10块", SignalId.REFUND_DEMAND));

        assertThat(alert(beyond, AlertWording.BEYOND))
                .get()
                .extracting(Alert::tier)
                .isEqualTo(Tier.T3);
        assertThat(alert(beyond, AlertWording.DELIBERATE)).isEmpty();
        assertThat(alert(deliberate, AlertWording.DELIBERATE)).isPresent();
        assertThat(alert(fair, AlertWording.BEYOND)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-08", by = ConditionWatch.class)
    void tellsOfALargeSumOnceSomebodyComplains(Language language) {
        var grave = play(
                ScriptedCall.in(language).customer("it was 5000 pounds 5000块").customer("...", SignalId.ACCUSATION));
        var plain = play(ScriptedCall.in(language).customer("I'd like to move 5000 pounds 5000块"));

        assertThat(alert(grave, AlertWording.LARGE_SUM))
                .get()
                .extracting(Alert::quote)
                .asString()
                .contains("5000");
        assertThat(alert(plain, AlertWording.LARGE_SUM)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S000-03", by = ConditionWatch.class)
    void noticesAnAgentWhoIsSlowAndTurnsAway(Language language) {
        var slow = play(turnedAway(language, Duration.ofSeconds(9)));
        var brisk = play(turnedAway(language, Duration.ofSeconds(1)));

        assertThat(alert(slow, AlertWording.STRUGGLING)).isPresent();
        assertThat(alert(brisk, AlertWording.STRUGGLING)).isEmpty();
    }

    private static ScriptedCall turnedAway(Language language, Duration pause) {
        return ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent("...", SignalId.POLICY_WALL)
                .customer("...")
                .after(pause)
                .agent("...", SignalId.EVASION);
    }

    @Test
    void waitsUntilTheLightHasBeenRedForAsLongAsIsSet() {
        var memory = new CallMemory();
        var watch = new ConditionWatch(memory, new AlertPolicy(sustained(Duration.ofSeconds(3))));
        read(watch, memory, Level.RED, 10);

        assertThat(watch.settle(Duration.ofSeconds(10))).isEmpty();
        assertThat(watch.settle(Duration.ofSeconds(12))).isEmpty();
        assertThat(watch.settle(Duration.ofSeconds(13)))
                .extracting(Condition::name)
                .containsExactly(AlertWording.RISK_HIGH);
        assertThat(watch.settle(Duration.ofSeconds(14))).isEmpty();

        read(watch, memory, Level.AMBER, 20);
        read(watch, memory, Level.RED, 21);
        read(watch, memory, Level.AMBER, 22);
        assertThat(watch.settle(Duration.ofSeconds(30))).isEmpty();
    }

    private static void read(ConditionWatch watch, CallMemory memory, Level level, int second) {
        var change = new RiskChanged(Duration.ofSeconds(second), 50, 50, 0, level, "words", List.of(), List.of());
        memory.risk(change);
        watch.risk(change);
    }

    private static AlertConfig sustained(Duration sustain) {
        var normal = AlertConfig.DEFAULT;
        return new AlertConfig(
                normal.confidence(),
                normal.watch(),
                normal.sure(),
                normal.soonConfidence(),
                normal.soonRisk(),
                normal.forecast(),
                normal.forecastTurns(),
                normal.forecastHeat(),
                sustain,
                normal.remindFirst(),
                normal.remindSecond(),
                normal.reminders(),
                normal.acknowledgeTarget(),
                normal.respondTarget(),
                normal.waitTarget());
    }

    private static Optional<Alert> alert(PlayedCall call, String trigger) {
        return call.all(AlertRaised.class).stream()
                .map(AlertRaised::alert)
                .filter(alert -> alert.trigger().equals(trigger))
                .findFirst();
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }
}
