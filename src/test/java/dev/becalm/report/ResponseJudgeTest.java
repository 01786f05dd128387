package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.ResponseReview.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseJudgeTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S001-46", "S001-10", "S001-48", "S001-49", "S001-50"},
            by = ResponseJudge.class)
    void timesWhatTheComplaintWaitedFor(Language language) {
        var review = review(ScriptedCall.in(language)
                .agent("...")
                .customer("...", SignalId.ACCUSATION)
                .after(Duration.ofSeconds(4))
                .agent("...", SignalId.OWNERSHIP)
                .after(Duration.ofSeconds(10))
                .agent("...", SignalId.TIME_COMMITMENT));

        assertThat(review.acknowledged()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(review.committed()).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(18));
        assertThat(review.answered()).isEqualTo(review.committed());
        assertThat(review.response())
                .filteredOn(step -> step.at() != null)
                .extracting(Step::what)
                .containsExactly("attitude", "time");
    }

    @Test
    void takesNoRefusalForAnAnswerAndNoComplaintForGranted() {
        var refused = review(ScriptedCall.in(Language.EN)
                .customer("...", SignalId.ACCUSATION)
                .agent("...", SignalId.REFUSAL, SignalId.OFFER));
        var enquiry = review(ScriptedCall.in(Language.EN).customer("...").agent("...", SignalId.OFFER));

        assertThat(refused.answered()).isNull();
        assertThat(refused.acknowledged()).isNull();
        assertThat(enquiry.complaint()).isNull();
        assertThat(enquiry.answered()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S002-29", by = ResponseJudge.class)
    void countsWhatSoothedBeforeTheFirstSolution(Language language) {
        var soothed = review(ScriptedCall.in(language)
                .customer("...", SignalId.ANGER)
                .agent("...", SignalId.EMPATHY, SignalId.APOLOGY)
                .agent("...", SignalId.THANKS_FOR_COMPLAINT)
                .agent("...", SignalId.OFFER, SignalId.NEXT_ACTION));
        var hasty = review(ScriptedCall.in(language)
                .customer("...", SignalId.ANGER)
                .agent("...", SignalId.OFFER)
                .agent("...", SignalId.EMPATHY, SignalId.APOLOGY));

        assertThat(soothed.soothedFirst()).isEqualTo(4);
        assertThat(soothed.solutionFirst()).isFalse();
        assertThat(hasty.soothedFirst()).isZero();
        assertThat(hasty.solutionFirst()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-21", by = ResponseJudge.class)
    void scoresHowActivelyTheAgentListened(Language language) {
        boolean chinese = language == Language.ZH;
        var active = review(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent(chinese ? "嗯,是的" : "Mm-hmm, I see.")
                .customer("...")
                .agent("...", SignalId.PARAPHRASE, SignalId.COMPREHENSION_CHECK)
                .agent("...", SignalId.FOLLOW_WORDS));
        var passive = review(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent(chinese ? "好的产品都这样" : "I see it on the bill"));

        assertThat(active.listening().score()).isEqualTo(100);
        assertThat(active.listening().backchannels()).isEqualTo(1);
        assertThat(passive.listening().score()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S003-31", "S001-68"},
            by = ResponseJudge.class)
    void ticksThePartsOfTheEnding(Language language) {
        boolean chinese = language == Language.ZH;
        String goodbye = chinese ? "谢谢您的来电,再见" : "Thank you for calling, goodbye";
        var ended = review(
                ScriptedCall.in(language).customer("...", SignalId.ACCUSATION).agent(goodbye));
        var goesOn = review(ScriptedCall.in(language)
                .agent(goodbye)
                .customer("...", SignalId.ACCUSATION)
                .agent("...")
                .agent("...")
                .agent("..."));

        assertThat(ended.closing())
                .filteredOn(step -> step.at() != null)
                .extracting(Step::what)
                .containsExactly("thankedForCall", "saidGoodbye");
        assertThat(goesOn.closing()).allSatisfy(step -> assertThat(step.at()).isNull());
    }

    private static ResponseReview review(ScriptedCall call) {
        return CallReport.of(call.end().through(Stages.all()), Stages.PLAYBOOK).response();
    }
}
