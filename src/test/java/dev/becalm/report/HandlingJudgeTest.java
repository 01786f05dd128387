package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import org.junit.jupiter.api.Test;

class HandlingJudgeTest {
    @Test
    @Concept({"S003-47", "S001-31", "S002-31", "S003-22"})
    void givesTheMostForFollowingTheirWordsAskingAndSolvingSoon() {
        var score = score(ScriptedCall.in(Language.EN)
                .customer("There's a charge I don't know", SignalId.ACCUSATION)
                .agent("Which charge do you see?", SignalId.FOLLOW_WORDS)
                .customer("Nine pounds for insurance")
                .agent("So nine pounds you never asked for", SignalId.PARAPHRASE, SignalId.LOOKUP_ANNOUNCED)
                .agent(
                        "I'll take it off, is that okay?",
                        SignalId.OFFER,
                        SignalId.COMPREHENSION_CHECK,
                        SignalId.TIME_COMMITMENT)
                .customer("That works", SignalId.ACCEPTANCE)
                .agent("Thank you for calling, call us any time, goodbye", SignalId.CLOSING_SET));

        assertThat(score.total()).isGreaterThanOrEqualTo(90);
        assertThat(score.solution().reasons()).isNotEmpty();
    }

    @Test
    @Concept("S003-47")
    void givesLittleForTurningAway() {
        var score = score(ScriptedCall.in(Language.EN)
                .customer("There's a charge I don't know", SignalId.ACCUSATION)
                .agent("We don't make mistakes", SignalId.DENIAL)
                .agent("Look on the website", SignalId.PUSH_AWAY));

        assertThat(score.total()).isLessThan(35);
        assertThat(score.followWords().points()).isZero();
    }

    @Test
    void addsUpItsFourParts() {
        var score = score(ScriptedCall.in(Language.EN).customer("Hi").agent("Hello"));

        assertThat(score.followWords().points()
                        + score.questions().points()
                        + score.fastIssue().points()
                        + score.solution().points())
                .isEqualTo(score.total());
    }

    private static HandlingScore score(ScriptedCall call) {
        CallStory story = new CallStory();
        for (CallEvent event : call.end().through(Stages.all())) {
            story.read(event);
        }
        return new HandlingJudge(story).score();
    }
}
