package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport.StageTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageJudgeTest {
    @Test
    @Concept(value = "S003-02", by = StageJudge.class)
    void tellsWhichStageWasSkippedAndWhereTheCallFellBack() {
        var stages = report(ScriptedCall.in(Language.EN)
                        .customer("Good morning.")
                        .agent("I can offer you a new one.", SignalId.OFFER)
                        .customer("Are you mad?", SignalId.ANGER)
                        .agent("I can take it off your bill.", SignalId.OFFER)
                        .customer("Fine.", SignalId.ACCEPTANCE))
                .stages();

        assertThat(stages)
                .extracting(StageTime::stage)
                .containsExactly(
                        CallStage.LISTEN, CallStage.SUGGEST, CallStage.LISTEN, CallStage.SUGGEST, CallStage.CONFIRM);
        assertThat(stages).extracting(StageTime::back).containsExactly(false, false, true, false, false);
        assertThat(stages)
                .filteredOn(stage -> !stage.skipped().isEmpty())
                .singleElement()
                .satisfies(stage -> assertThat(stage.skipped()).containsExactly(CallStage.CLARIFY));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Good morning., There is a charge on my bill.",
        "ZH, 你好。, 我的账单上多了一笔扣费。",
    })
    @Concept(value = "S003-08", by = StageJudge.class)
    void countsUntilTheMatterIsKnownAndSaidBack(Language language, String greeting, String matter) {
        var found = report(ScriptedCall.in(language)
                        .customer(greeting)
                        .agent("...")
                        .customer(matter)
                        .agent("...")
                        .customer("...")
                        .agent("...", SignalId.PARAPHRASE))
                .issueFound();

        assertThat(found).isNotNull().satisfies(one -> {
            assertThat(one.turns()).isEqualTo(2);
            assertThat(one.after()).isPositive();
            assertThat(one.confirmed()).isGreaterThan(one.after());
        });
    }

    @ParameterizedTest
    @CsvSource({"EN, Good morning.", "ZH, 你好。"})
    void knowsNoTimeForAMatterThatNobodyNamed(Language language, String greeting) {
        var found = report(ScriptedCall.in(language).customer(greeting).agent("...", SignalId.PARAPHRASE))
                .issueFound();

        assertThat(found).isNull();
    }

    @Test
    void tellsAMatterThatWasNeverSaidBack() {
        var found = report(ScriptedCall.in(Language.EN)
                        .agent("Hello?", SignalId.FOLLOW_WORDS)
                        .customer("There is a charge on my bill.")
                        .agent("One moment."))
                .issueFound();

        assertThat(found).isNotNull().extracting(IssueFound::confirmed).isNull();
    }

    private static CallReport report(ScriptedCall call) {
        return CallReport.of(call.through(Stages.all()), Stages.PLAYBOOK);
    }
}
