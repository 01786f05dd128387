package dev.becalm.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** For each slip of the agent and each thing that a customer says, the cue that answers it, in both languages. */
class CuesByConceptTest {
    @ParameterizedTest
    @CsvSource({
        "POLICY_WALL, POSITIVE_NO",
        "BLAME_CUSTOMER, OWNERSHIP",
        "DEFENSIVE, EMPATHY",
        "MOCKING, APOLOGY",
        "PUSH_AWAY, OWNERSHIP",
        "REFUSAL, POSITIVE_NO",
        "COMPANY_EXCUSE, NEXT_ACTION",
        "BLAME_TEAM, OWNERSHIP",
        "EVASION, TIME_COMMITMENT",
        "BUT_CANCEL, AGREEMENT_FRAME",
        "OVER_PROMISE, TIME_COMMITMENT",
        "OVER_AUTHORITY, POSITIVE_NO",
        "LIABILITY_WORD, OFFER",
        "JARGON, COMPREHENSION_CHECK",
        "QUESTION_OVERLOAD, LOOKUP_ANNOUNCED",
        "ABRUPT_CLOSE, COMPREHENSION_CHECK"
    })
    @Concept(
            value = {
                "S000-04", "S000-06", "S000-08", "S000-26", "S000-36", "S001-04", "S001-33", "S001-39", "S001-43",
                "S001-58", "S001-60", "S001-68", "S001-75", "S002-08", "S002-38", "S003-27", "S003-36", "S003-42"
            },
            by = Playbook.class)
    void advisesAfterTheAgentsSlips(SignalId slip, SignalId act) {
        for (Language language : Language.values()) {
            var call = play(ScriptedCall.in(language)
                    .customer("...", SignalId.ACCUSATION)
                    .agent("...", slip));
            var late = play(ScriptedCall.in(language).agent("...", slip));

            assertThat(acts(late)).as(language + " " + slip).contains(act.name());
            assertThat(acts(call)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUSATION, FOLLOW_WORDS",
        "ANGER, EMPATHY",
        "ANGER_ONSET, EMPATHY",
        "DISAPPOINTMENT, EMPATHY",
        "SUPERVISOR_DEMAND, OWNERSHIP",
        "EXTERNAL_THREAT, OPTIONS",
        "ESCALATION_THREAT, THANKS_FOR_COMPLAINT",
        "ULTIMATUM, TIME_COMMITMENT",
        "BREAK_OFF, TIME_COMMITMENT",
        "CHURN_THREAT, EMPATHY",
        "COMPENSATION_DEMAND, EMPATHY",
        "LOSS_CLAIM, EMPATHY",
        "EFFORT_GRIEVANCE, OWNERSHIP",
        "NO_NOTICE, APOLOGY",
        "NO_CONSENT, OWNERSHIP",
        "BROKEN_PROMISE, APOLOGY",
        "REPEAT_CONTACT, APOLOGY",
        "ATTENTION_DEMAND, OWNERSHIP",
        "TAUNT, PARAPHRASE",
        "MISUNDERSTANDING, FOLLOW_WORDS",
        "CONFUSION, COMPREHENSION_CHECK",
        "PRICE_SHOCK, PREVENTION_ADVICE",
        "RESIGNED_ACCEPTANCE, COMPREHENSION_CHECK"
    })
    @Concept(
            value = {
                "S000-18", "S000-20", "S000-21", "S000-22", "S001-14", "S001-32", "S001-53", "S001-57", "S001-75",
                        "S001-80",
                "S002-03", "S002-04", "S002-05", "S002-20", "S002-21", "S002-22", "S002-24", "S002-26", "S002-27",
                        "S003-11",
                "S003-18", "S003-25", "S003-26", "S003-37", "S003-38", "S003-40", "S003-43"
            },
            by = Playbook.class)
    void advisesOnWhatTheCustomerSays(SignalId said, SignalId act) {
        for (Language language : Language.values()) {
            var call = play(ScriptedCall.in(language).customer("...", said));

            assertThat(acts(call)).as(language + " " + said).contains(act.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S003-39", by = Playbook.class)
    void asksToAcknowledgeFirstWhileTheCustomerIsHot(Language language) {
        var hot = play(ScriptedCall.in(language)
                .customer("...", SignalId.ANGER, SignalId.ACCUSATION)
                .agent(language == Language.ZH ? "嗯".repeat(90) : "well ".repeat(60))
                .customer("...", SignalId.ANGER)
                .agent("...", SignalId.IGNORED_EMOTION));
        var calm = play(ScriptedCall.in(language).customer("...").agent("...", SignalId.IGNORED_EMOTION));

        assertThat(plays(hot)).contains("ignored-emotion");
        assertThat(plays(calm)).doesNotContain("ignored-emotion");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S003-26", "S003-21"},
            by = MomentFinder.class)
    void givesAWayDownToACustomerWhoSeesTheMistake(Language language) {
        var mistaken = play(ScriptedCall.in(language)
                .customer("...", SignalId.MISUNDERSTANDING)
                .agent("...", SignalId.FOLLOW_WORDS)
                .after(Duration.ofSeconds(20))
                .customer("...", SignalId.REALISATION));
        var right = play(ScriptedCall.in(language)
                .customer("...", SignalId.BROKEN_PROMISE, SignalId.NO_NOTICE)
                .agent("...", SignalId.FOLLOW_WORDS)
                .after(Duration.ofSeconds(20))
                .customer("...", SignalId.REALISATION));

        assertThat(acts(mistaken)).contains(SignalId.FACE_SAVING.name());
        assertThat(acts(right)).doesNotContain(SignalId.FACE_SAVING.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S003-29", "S001-21"},
            by = MomentFinder.class)
    void offersToPutItInWritingWhenTheCustomerSoundsUnsure(Language language) {
        var call = play(ScriptedCall.in(language)
                .customer("...")
                .agent("...", SignalId.PREVENTION_ADVICE)
                .customer(language == Language.ZH ? "嗯" : "Hm"));

        assertThat(acts(call)).contains(SignalId.TEXT_OFFER.name());
    }

    @Test
    @Concept(value = "S003-03", by = AlreadyTold.class)
    void remindsOfWhatTheCustomerHasAlreadyTold() {
        var again = play(ScriptedCall.in(Language.EN)
                .agent("What is the order number, please?")
                .customer("It's 4471")
                .agent("And what was the order number?"));
        var other = play(ScriptedCall.in(Language.EN)
                .agent("What is the order number, please?")
                .customer("It's 4471")
                .agent("And what was the delivery date?"));

        assertThat(plays(again)).contains("already-told");
        assertThat(plays(other)).doesNotContain("already-told");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S001-48", "S001-50"},
            by = MomentFinder.class)
    void remindsOfTheAttitudeAfterTwoTurnsWithoutOne(Language language) {
        String words = language == Language.ZH ? "嗯".repeat(30) : "well ".repeat(20);
        var call = play(ScriptedCall.in(language)
                .customer("...", SignalId.DISAPPOINTMENT)
                .agent(words)
                .customer(words)
                .agent(words)
                .customer("..."));
        var taken = play(ScriptedCall.in(language)
                .customer("...", SignalId.DISAPPOINTMENT)
                .agent("...", SignalId.OWNERSHIP)
                .customer("...")
                .agent("...")
                .customer("..."));

        assertThat(plays(call)).contains("attitude-missing");
        assertThat(plays(taken)).doesNotContain("attitude-missing");
    }

    @Test
    @Concept(
            value = {"S002-03", "S003-35", "S001-65"},
            by = {CueWriter.class, MomentFinder.class})
    void quotesTheQuestionThatWaits() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("Where is my refund?")
                .agent("Hm")
                .customer("Where is my refund then?", SignalId.REPEATED_QUESTION));

        assertThat(call.all(CueShown.class))
                .extracting(shown -> shown.cue().line())
                .anySatisfy(line -> assertThat(line).contains("Where is my refund?"));
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }

    private static List<String> acts(PlayedCall call) {
        return call.all(CueShown.class).stream().map(shown -> shown.cue().act()).toList();
    }

    private static List<String> plays(PlayedCall call) {
        return call.all(CueShown.class).stream()
                .map(shown -> shown.cue().play())
                .toList();
    }
}
