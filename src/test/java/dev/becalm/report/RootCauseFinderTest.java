package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.RootCause.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Concept(value = "S002-02", by = RootCauseFinder.class)
class RootCauseFinderTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromTheSymptomOverTheEventToTheMissingControl(Language language) {
        boolean chinese = language == Language.ZH;
        String symptom = chinese ? "我的钱怎么少了" : "Where has my money gone";
        String event = chinese ? "我充了100块就停机了" : "I topped up 100 pounds and was cut off";

        var root = find(ScriptedCall.in(language)
                .customer(symptom, SignalId.ACCUSATION)
                .agent("...")
                .customer(event, SignalId.NO_NOTICE));

        assertThat(root.symptom()).startsWith(symptom);
        assertThat(root.event()).startsWith(event);
        assertThat(root.utterance()).isEqualTo(3);
        assertThat(root.links()).contains(new Link("notice-missing", "notice-in-time"));
    }

    @Test
    void namesNoEventWhereOnlyFiguresWereSaid() {
        var root = find(
                ScriptedCall.in(Language.EN).customer("It says 40 pounds here").agent("..."));

        assertThat(root.event()).isEmpty();
        assertThat(root.links()).isEmpty();
    }

    private static RootCause find(ScriptedCall call) {
        return CallReport.of(call.end().through(Stages.all()), Stages.PLAYBOOK).rootCause();
    }
}
