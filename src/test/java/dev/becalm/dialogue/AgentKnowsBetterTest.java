package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.cue.CueShown;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the agent says of the case and of the notes holds against what the words speak for. */
class AgentKnowsBetterTest {
    private static final Duration REST = Duration.ofSeconds(70);

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S000-16", by = SituationChosen.class)
    void takesTheAgentsWordForTheKindOfCase(Language language) {
        var call = new PlayedCall(ScriptedCall.in(language)
                .customer("one", SignalId.NO_NOTICE)
                .customer("two", SignalId.REPEAT_CONTACT)
                .customer("three", SignalId.BROKEN_PROMISE)
                .event(at -> new SituationChosen(at, Situation.Kind.POSSIBLE_DELIBERATE_CLAIM))
                .after(REST)
                .customer("...")
                .agent("...")
                .customer("...", SignalId.NO_CONSENT)
                .end()
                .through(Stages.all()));
        var report = CallReport.of(call.events(), Stages.PLAYBOOK);

        assertThat(call.rightAfter(2, DialogueState.class).situation().kind())
                .isEqualTo(Situation.Kind.GENUINE_DIFFICULTY);
        assertThat(call.last(DialogueState.class).situation().kind())
                .isEqualTo(Situation.Kind.POSSIBLE_DELIBERATE_CLAIM);
        assertThat(call.all(CueShown.class))
                .extracting(shown -> shown.cue().play())
                .contains("possible-deliberate");
        assertThat(report.why().situation().chosen()).isTrue();
        assertThat(report.worthReplaying()).contains("SITUATION_OVERRIDDEN");
    }

    @Test
    @Concept(value = "S000-16", by = SituationJudge.class)
    void takesNotYetClearForAnAnswerToo() {
        var call = new PlayedCall(ScriptedCall.in(Language.EN)
                .customer("one", SignalId.NO_NOTICE)
                .customer("two", SignalId.REPEAT_CONTACT)
                .customer("three", SignalId.BROKEN_PROMISE)
                .event(at -> new SituationChosen(at, Situation.Kind.UNCLEAR))
                .customer("...", SignalId.NO_CONSENT)
                .through(Stages.all()));

        var situation = call.last(DialogueState.class).situation();

        assertThat(situation.kind()).isEqualTo(Situation.Kind.UNCLEAR);
        assertThat(situation.confidence()).isZero();
        assertThat(situation.chosen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-19", by = EntryCorrected.class)
    void ticksAndMendsAKeyPointAsTheAgentSays(Language language) {
        var call = new PlayedCall(ScriptedCall.in(language)
                .customer("100 pounds 100块")
                .event(at -> new EntryCorrected(at, "fact-1", Status.VERIFIED, "180"))
                .event(at -> new EntryCorrected(at, "fact-9", Status.VERIFIED, "none"))
                .end()
                .through(Stages.all()));

        var entry = call.all(LedgerChanged.class).stream()
                .map(LedgerChanged::entry)
                .filter(one -> one.id().equals("fact-1"))
                .reduce((one, later) -> later)
                .orElseThrow();

        assertThat(entry.status()).isEqualTo(Status.VERIFIED);
        assertThat(entry.text()).isEqualTo("180");
        assertThat(call.all(LedgerChanged.class))
                .noneMatch(change -> change.entry().text().equals("none"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"ANSWERED", "OPEN"})
    void countsATickedQuestionAsAnswered(Status status) {
        var call = new PlayedCall(ScriptedCall.in(Language.EN)
                .customer("Where is my parcel gone?")
                .event(at -> new EntryCorrected(at, "question-1", status, null))
                .end()
                .through(Stages.all()));

        int open = status == Status.OPEN ? 1 : 0;

        assertThat(call.last(DialogueState.class).openQuestions()).isEqualTo(open);
    }
}
