package dev.becalm.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Span;
import dev.becalm.cue.CueFeedback.Verdict;
import dev.becalm.cue.CueWithdrawn.Reason;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueStageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S003-13", "S003-12", "S003-34"},
            by = CueStage.class)
    void answersADenialAtOnceWithAQuestionInTheirWords(Language language) {
        var call = play(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent("...", SignalId.DENIAL, SignalId.APOLOGY_SHIELD));

        assertThat(call.in(1, CueShown.class)).singleElement().satisfies(shown -> {
            assertThat(shown.cue().act()).isEqualTo("FOLLOW_WORDS");
            assertThat(shown.cue().critical()).isTrue();
            assertThat(shown.cue().why()).contains("...");
        });
        assertThat(call.in(1, CueWithdrawn.class))
                .extracting(CueWithdrawn::reason)
                .containsExactly(Reason.REPLACED);
    }

    @Test
    @Concept(
            value = {"S001-23", "S000-02"},
            by = CueStage.class)
    void showsAtMostOneCueInTwentySecondsUnlessCritical() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("one", SignalId.ACCUSATION)
                .agent("two")
                .customer("three", SignalId.DISAPPOINTMENT)
                .agent("four")
                .customer("five", SignalId.ANGER)
                .customer("six", SignalId.SUPERVISOR_DEMAND));

        List<CueShown> shown = call.all(CueShown.class);
        for (int i = 1; i < shown.size(); i++) {
            Duration gap = shown.get(i).at().minus(shown.get(i - 1).at());
            assertThat(shown.get(i).cue().critical() || gap.compareTo(Duration.ofSeconds(20)) >= 0)
                    .isTrue();
        }
        assertThat(shown).extracting(one -> one.cue().play()).contains("supervisor-demand");
    }

    @Test
    void letsACriticalCueCutInOnAnOrdinaryOneOnly() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("one", SignalId.ACCUSATION)
                .agent("two", SignalId.OVER_AUTHORITY)
                .customer("three", SignalId.SUPERVISOR_DEMAND)
                .customer("four", SignalId.ABUSE));

        assertThat(call.all(CueShown.class).get(3 - 1).at()).isLessThan(Duration.ofSeconds(20));
        assertThat(call.all(CueShown.class))
                .extracting(shown -> shown.cue().play())
                .containsExactly("accusation", "over-authority", "abuse-1");
    }

    @Test
    void withdrawsACueWhoseWordsAreTakenBack() {
        var stage = new CueStage(CueConfig.DEFAULT, Stages.PLAYBOOK);
        List<DerivedEvent> events = new ArrayList<>();
        events.addAll(stage.on(found(SignalId.SUPERVISOR_DEMAND)));
        events.addAll(stage.settle(Duration.ofSeconds(1)));
        assertThat(stage.current()).isPresent();

        events.addAll(stage.on(new SignalWithdrawn(Duration.ofSeconds(2), 1, SignalId.SUPERVISOR_DEMAND)));

        assertThat(stage.current()).isEmpty();
        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(
                        CueWithdrawn.class, gone -> assertThat(gone.reason()).isEqualTo(Reason.WORDS_TAKEN_BACK));
    }

    @Test
    void takesACueAwayOnceItIsDoneAndSaysWhatCameOfIt() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You people are a joke", SignalId.ANGER)
                .agent("I'm so sorry, I'd be cross too", SignalId.EMPATHY)
                .customer("Well, thank you")
                .customer("It's just been a long week")
                .end());

        assertThat(call.in(1, CueWithdrawn.class))
                .extracting(CueWithdrawn::reason)
                .containsExactly(Reason.DONE);
        assertThat(call.all(CueOutcome.class).get(0)).satisfies(outcome -> {
            assertThat(outcome.said()).isTrue();
            assertThat(outcome.heatAfter()).isLessThan(outcome.heatBefore());
        });
    }

    @Test
    void expiresWhenTheMomentHasPassed() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You overcharged me", SignalId.ACCUSATION)
                .after(Duration.ofSeconds(40))
                .customer("Hello")
                .end());

        assertThat(call.all(CueWithdrawn.class))
                .extracting(CueWithdrawn::reason)
                .contains(Reason.EXPIRED)
                .doesNotContain(Reason.DONE);
    }

    @Test
    @Concept(value = "S000-27", by = CueFeedback.class)
    void leavesTheDecisionToTheAgent() {
        var stage = new CueStage(CueConfig.DEFAULT, Stages.PLAYBOOK);
        stage.on(found(SignalId.SUPERVISOR_DEMAND));
        stage.settle(Duration.ofSeconds(1));

        var gone = stage.on(new CueFeedback(Duration.ofSeconds(2), "cue-1", Verdict.WRONG));

        assertThat(gone).singleElement().isInstanceOf(CueWithdrawn.class);
        stage.on(found(SignalId.SUPERVISOR_DEMAND, 2));
        assertThat(stage.settle(Duration.ofSeconds(200))).isEmpty();
    }

    @Test
    void neverShowsMoreThanTheCap() {
        var config = new CueConfig(Duration.ZERO, Duration.ZERO, Duration.ZERO, 2, 45, 0.4, 0.5, 2);
        ScriptedCall script = ScriptedCall.in(Language.EN);
        for (int i = 0; i < 6; i++) {
            script.customer("again " + i, SignalId.ACCUSATION).agent("hm");
        }

        var shown = new PlayedCall(script.through(new CueStage(config, Stages.PLAYBOOK))).all(CueShown.class);

        assertThat(shown).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S002-41", by = CueStage.class)
    void warnsThreeTimesBeforeTheAgentMayEndTheCall(Language language) {
        var call = play(ScriptedCall.in(language)
                .customer("...", SignalId.ABUSE)
                .agent("...")
                .customer("...", SignalId.ABUSE)
                .agent("...")
                .customer("...", SignalId.ABUSE));

        assertThat(call.all(CueShown.class))
                .extracting(shown -> shown.cue().play())
                .containsExactly("abuse-1", "abuse-2", "abuse-3");
    }

    @Test
    void isSilentInACalmCall() {
        var call = play(ScriptedCall.in(Language.EN)
                .agent("Good morning, how can I help?")
                .customer("I'd like to change my address")
                .agent("Of course, what is the new one?", SignalId.OWNERSHIP)
                .customer("12 Mill Lane"));

        assertThat(call.all(CueShown.class)).isEmpty();
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }

    private static SignalDetected found(SignalId id) {
        return found(id, 1);
    }

    private static SignalDetected found(SignalId id, int utterance) {
        var signal = new Signal(id, Party.CUSTOMER, "test", "words", Span.ofMillis(0, 900), 1, id.concepts());
        return new SignalDetected(Duration.ofSeconds(1), utterance, signal, true);
    }
}
