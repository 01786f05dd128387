package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.AlertAcknowledged;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    @Test
    @Concept(value = "S001-70", by = SentimentReview.class)
    void weighsTheEndMoreThanTheStart() {
        var good = SentimentReview.of(List.of(-1.0, -1.0, 0.0, 1.0, 1.0));
        var bad = SentimentReview.of(List.of(1.0, 1.0, 0.0, -1.0, -1.0));

        assertThat(good.score()).isGreaterThan(bad.score());
        assertThat(good.trend()).isEqualTo(1);
        assertThat(SentimentReview.of(List.of(-1.0, 0.5)).score()).isZero();
        assertThat(good.fivePoint()).isBetween(-5.0, 5.0);
        assertThat(SentimentReview.of(List.of()).quarters()).isEmpty();
    }

    @Test
    void tellsADetectionFromAForecast() {
        var detected =
                report(ScriptedCall.in(Language.EN).customer("Your manager, please", SignalId.SUPERVISOR_DEMAND));

        assertThat(detected.forecast().foreseen()).isFalse();
        assertThat(detected.forecast().leadTurns()).isZero();
        assertThat(detected.forecast().warned()).isEqualTo(detected.forecast().triggerAt());
    }

    @Test
    void recordsWhoAcknowledgedAnAlertAndHowSoon() {
        var report = report(ScriptedCall.in(Language.EN)
                .customer("Your manager, please", SignalId.SUPERVISOR_DEMAND)
                .event(at -> new AlertAcknowledged(at.plusSeconds(4), "alert-1", "Mary", true)));

        assertThat(report.alerts()).anySatisfy(record -> {
            assertThat(record.acknowledgedBy()).isEqualTo("Mary");
            assertThat(record.owned()).isTrue();
            assertThat(record.acknowledgedAfter()).isPositive();
        });
    }

    @Test
    void keepsWhoTookAnAlertOverAndHowLongItWaitedForTheFirst() {
        var report = report(ScriptedCall.in(Language.EN)
                .customer("Your manager, please", SignalId.SUPERVISOR_DEMAND)
                .event(at -> new AlertAcknowledged(at.plusSeconds(4), "alert-1", "Mary", false))
                .event(at -> new AlertAcknowledged(at.plusSeconds(20), "alert-1", "Anna", true))
                .event(at -> new AlertAcknowledged(at.plusSeconds(40), "alert-1", "Mary", false))
                .event(at -> new AlertAcknowledged(at.plusSeconds(41), "alert-77", "Nobody", true)));

        var record = report.alerts().get(0);
        assertThat(record.acknowledgedBy()).isEqualTo("Anna");
        assertThat(record.owned()).isTrue();
        assertThat(record.acknowledgedAfter()).isLessThan(Duration.ofSeconds(6));
        assertThat(report.alerts()).noneMatch(one -> "Nobody".equals(one.acknowledgedBy()));
    }

    @Test
    @Concept(value = "S000-32", by = ReplayReasons.class)
    void saysWhyACallIsWorthHearingAgain() {
        var refused = report(ScriptedCall.in(Language.EN)
                .customer("You broke it", SignalId.ACCUSATION, SignalId.ANGER)
                .customer("Get me a manager", SignalId.SUPERVISOR_DEMAND)
                .agent("No, you can't speak to one", SignalId.REFUSAL)
                .customer("We're done here", SignalId.BREAK_OFF));
        var hurried = report(ScriptedCall.in(Language.ZH)
                .customer("你们乱扣钱", SignalId.ACCUSATION)
                .agent("那就这样,再见", SignalId.ABRUPT_CLOSE));
        var ordinary = report(ScriptedCall.in(Language.EN)
                .customer("What are your opening hours?")
                .agent("Nine to five"));

        assertThat(refused.worthReplaying()).contains("SUPERVISOR_REFUSED", "ENDED_EARLY");
        assertThat(hurried.worthReplaying()).containsExactly("ENDED_EARLY");
        assertThat(ordinary.worthReplaying()).isEmpty();
    }

    @Test
    @Concept(
            value = {"S000-33", "S001-24"},
            by = ConductReview.class)
    void quotesEachSlipAndMeasuresWhatCalmed() {
        var report = report(ScriptedCall.in(Language.EN)
                .customer("This is a disgrace", SignalId.ANGER)
                .agent("I'm sorry, that's awful", SignalId.APOLOGY, SignalId.EMPATHY)
                .customer("Well, all right")
                .customer("It's the blue one I ordered")
                .agent("It's our policy", SignalId.POLICY_WALL)
                .customer("Policy again", SignalId.ANGER));

        assertThat(report.goodActs().get(0).heatChange()).isNegative();
        assertThat(report.antiPatterns()).singleElement().satisfies(slip -> {
            assertThat(slip.words()).isEqualTo("It's our policy");
            assertThat(slip.better()).isNotBlank();
        });
    }

    @Test
    @Concept(value = "S002-09", by = ConductReview.class)
    void putsTheHeatThatFollowsBesideAnEvasion() {
        var report = report(ScriptedCall.in(Language.ZH)
                .customer("这笔钱到底是谁扣的")
                .agent("这个不好说", SignalId.EVASION)
                .customer("什么叫不好说", SignalId.ANGER)
                .agent("我帮您核实", SignalId.NEXT_ACTION));

        assertThat(report.antiPatterns()).singleElement().satisfies(slip -> {
            assertThat(slip.act()).isEqualTo(SignalId.EVASION);
            assertThat(slip.heatChange()).isPositive();
        });
    }

    @Test
    @Concept(value = "S000-34", by = CoachingWriter.class)
    void coachesOnTheSlipAfterWhichTheRiskRoseMost() {
        var report = report(ScriptedCall.in(Language.EN)
                .customer("You overcharged me", SignalId.ACCUSATION)
                .agent("We never overcharge", SignalId.DENIAL)
                .customer("I've had it with you people", SignalId.ANGER, SignalId.ULTIMATUM)
                .agent("It's an IVR provisioning code", SignalId.JARGON)
                .customer("Okay"));

        assertThat(report.coaching().moments()).first().satisfies(moment -> {
            assertThat(moment.act()).isEqualTo(SignalId.DENIAL);
            assertThat(moment.riskAfter()).isPositive();
        });
    }

    private static CallReport report(ScriptedCall call) {
        return CallReport.of(call.end().through(Stages.all()), Stages.PLAYBOOK);
    }
}
