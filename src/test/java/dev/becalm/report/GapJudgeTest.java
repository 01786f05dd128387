package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.ServiceGap.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapJudgeTest {
    @ParameterizedTest
    @CsvSource({
        "EN, You said Tuesday., Nobody came., I can book you in first thing tomorrow., All right then.",
        "ZH, 你们说好星期二的。, 根本没人来。, 我给您约明天一早。, 那行吧。"
    })
    @Concept("S001-01")
    void setsWhatWasExpectedAgainstWhatCameAndWhatWasGiven(
            Language language, String said, String came, String offer, String assent) {
        var gap = gap(ScriptedCall.in(language)
                .customer(said, SignalId.BROKEN_PROMISE)
                .agent("...")
                .customer(came, SignalId.NO_NOTICE)
                .agent(offer, SignalId.OFFER)
                .customer(assent, SignalId.ACCEPTANCE));

        assertThat(gap.expected()).extracting(Mention::signal).containsExactly(SignalId.BROKEN_PROMISE);
        assertThat(gap.got()).extracting(Mention::utterance).containsExactly(3);
        assertThat(gap.given()).extracting(Mention::words).containsExactly(offer);
        assertThat(gap.settled()).isTrue();
    }

    @Test
    void doesNotTakeAssentBeforeAnythingWasGivenForSettled() {
        var gap = gap(ScriptedCall.in(Language.EN)
                .customer("You said Tuesday.", SignalId.BROKEN_PROMISE)
                .customer("Yes, that is right.", SignalId.ACCEPTANCE)
                .agent("I can book you in tomorrow.", SignalId.OFFER));

        assertThat(gap.settled()).isFalse();
    }

    @Test
    void seesNoGapInAPlainQuestion() {
        var gap = gap(ScriptedCall.in(Language.EN)
                .customer("When do you open tomorrow?")
                .agent("At nine.", SignalId.TIME_COMMITMENT));

        assertThat(gap.saysNothing()).isTrue();
    }

    private static ServiceGap gap(ScriptedCall call) {
        return CallReport.of(call.through(Stages.all()), Stages.PLAYBOOK).gap();
    }
}
