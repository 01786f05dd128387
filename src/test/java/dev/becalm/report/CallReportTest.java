package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.dialogue.DialogueState.Motive;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.Stages;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CallReportTest {
    private static final CallReport BAD =
            CallReport.of(GoldenCalls.handledBadly().through(Stages.all()), Stages.PLAYBOOK);
    private static final CallReport WELL =
            CallReport.of(GoldenCalls.handledWell().through(Stages.all()), Stages.PLAYBOOK);

    @Test
    void scoresTheBadlyHandledCallLowAndTheWellHandledOneHigh() {
        assertThat(BAD.handling().total()).isLessThanOrEqualTo(35);
        assertThat(WELL.handling().total()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void tellsWhyTheyCalled() {
        assertThat(BAD.why().issue()).isEqualTo("billing dispute");
        assertThat(BAD.why().openingWords()).contains("乱扣钱");
        assertThat(BAD.why().motives()).contains(Motive.EXTRA);
        assertThat(BAD.why().causes()).contains("notice-missing");
    }

    @Test
    void quotesTheTurningPointAndTheLineThatCausedIt() {
        var turning = Objects.requireNonNull(BAD.turning());

        assertThat(turning.words()).contains("明明是你们扣错了钱");
        assertThat(turning.causeWords()).contains("营业厅打印清单");
        assertThat(WELL.turning()).isNull();
    }

    @Test
    void foresawTheTriggerTwoCustomerTurnsEarlier() {
        var forecast = BAD.forecast();

        assertThat(forecast.trigger()).isEqualTo(SignalId.SUPERVISOR_DEMAND);
        assertThat(forecast.foreseen()).isTrue();
        assertThat(forecast.leadTurns()).isGreaterThanOrEqualTo(2);
        assertThat(forecast.lead()).isPositive();
        assertThat(WELL.forecast().trigger()).isNull();
    }

    @Test
    void quotesSlipsWithABetterLineAndGoodActsWithout() {
        assertThat(BAD.antiPatterns())
                .extracting(CallReport.Act::act)
                .contains(SignalId.DENIAL, SignalId.PUSH_AWAY, SignalId.IGNORED_EMOTION);
        assertThat(BAD.antiPatterns())
                .allSatisfy(act -> assertThat(act.better()).isNotBlank().doesNotContain("{"));
        assertThat(WELL.goodActs())
                .extracting(CallReport.Act::act)
                .contains(SignalId.FOLLOW_WORDS, SignalId.TEXT_OFFER);
    }

    @Test
    void coachesOnThreeMomentsAtMost() {
        assertThat(BAD.coaching().moments()).hasSize(3);
        assertThat(BAD.coaching().moments()).allSatisfy(moment -> {
            assertThat(moment.said()).isNotBlank();
            assertThat(moment.why()).isNotBlank();
            assertThat(moment.better()).isNotBlank();
        });
        assertThat(WELL.coaching().praise()).isNotEmpty();
        assertThat(WELL.coaching().moments()).isEmpty();
    }

    @Test
    void listsWhatIsLeftToDo() {
        assertThat(WELL.followUps()).extracting(CallReport.FollowUp::kind).contains(CallReport.FollowUp.Kind.TEXT);
        assertThat(BAD.followUps())
                .extracting(CallReport.FollowUp::kind)
                .contains(CallReport.FollowUp.Kind.CALL_BACK, CallReport.FollowUp.Kind.ASK_SATISFACTION);
    }

    @Test
    void keepsEachCueAndAlertOnce() {
        assertThat(BAD.cues()).extracting(record -> record.cue().id()).doesNotHaveDuplicates();
        assertThat(BAD.alerts()).extracting(record -> record.alert().id()).doesNotHaveDuplicates();
        assertThat(BAD.alerts()).extracting(record -> record.alert().tier()).contains(Tier.T1, Tier.T2);
        assertThat(BAD.worthReplaying()).contains("RISK_PEAK", "STAGES_MISSING");
    }

    @Test
    void addsUpTheTimesOfTheStages() {
        assertThat(WELL.stages())
                .extracting(CallReport.StageTime::stage)
                .contains(CallStage.CLARIFY, CallStage.SUGGEST, CallStage.CLOSE);
        assertThat(WELL.stages())
                .allSatisfy(stage -> assertThat(stage.length().isNegative()).isFalse());
    }

    @Test
    void needsTheStartOfTheCall() {
        assertThatThrownBy(() -> CallReport.of(List.of(), Stages.PLAYBOOK))
                .hasMessage("a call begins with callStarted");
    }
}
