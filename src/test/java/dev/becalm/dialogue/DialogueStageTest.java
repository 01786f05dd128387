package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalWithdrawn;
import dev.becalm.call.Span;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueStageTest {
    @Test
    void reportsTheStateOnlyWhenItChanges() {
        var call = new PlayedCall(ScriptedCall.in(Language.EN)
                .agent("Good morning, how can I help?")
                .customer("You overcharged me on my bill", SignalId.ACCUSATION)
                .through(stage()));

        assertThat(call.in(1, DialogueState.class)).hasSize(1);
        assertThat(call.last(DialogueState.class).issue()).isEqualTo("billing dispute");
    }

    @Test
    void reportsTheSameWhateverTheOrderOfTheSignals() {
        var words = ScriptedCall.in(Language.EN)
                .customer("You lied and I want it back", SignalId.BROKEN_PROMISE, SignalId.REFUND_DEMAND)
                .agent("Sorry, not possible", SignalId.APOLOGY_SHIELD, SignalId.REFUSAL);

        assertThat(words.through(stage())).isEqualTo(words.through(stage()));
    }

    @Test
    void forgetsASignalThatTheFinalWordsTakeBack() {
        var stage = stage();
        var span = Span.ofMillis(0, 1_000);
        var refusal = new Signal(SignalId.REFUSAL, Party.AGENT, "rule", "can't", span, 1, List.of());
        stage.on(new SignalDetected(Duration.ofMillis(500), 1, refusal, true));
        stage.on(new SignalWithdrawn(Duration.ofSeconds(1), 1, SignalId.REFUSAL));
        stage.on(new Utterance(span.end(), 1, Party.AGENT, span, "we can", Language.EN, true, 0, 0, 0, List.of()));

        var state = (DialogueState) stage.settle(span.end()).get(0);

        assertThat(state.deflections()).isZero();
    }

    @Test
    @Concept(value = "S003-46", by = Conversation.class)
    void countsEachTurnThatTurnsTheCustomerAwayOnce() {
        var call = new PlayedCall(ScriptedCall.in(Language.ZH)
                .customer("你们乱扣钱", SignalId.ACCUSATION)
                .agent("对不起我们不会乱扣钱的", SignalId.DENIAL, SignalId.APOLOGY_SHIELD)
                .agent("您自己去营业厅查", SignalId.PUSH_AWAY)
                .agent("很抱歉给您添麻烦", SignalId.APOLOGY)
                .through(stage()));

        assertThat(call.last(DialogueState.class).deflections()).isEqualTo(2);
    }

    @Test
    @Concept(
            value = {"S003-10", "S003-17", "S001-27", "S001-09"},
            by = {SlotList.class, Boundary.class})
    void saysWhatToAskNextForTheIssue() {
        var call = new PlayedCall(ScriptedCall.in(Language.EN)
                .customer("There is a charge on my bill", SignalId.ACCUSATION)
                .customer("It was 40 pounds, I saw it in the app yesterday")
                .through(stage()));

        assertThat(call.latest(0, DialogueState.class).missingFacts()).contains("How much is the charge you mean?");
        assertThat(call.last(DialogueState.class).missingFacts()).isEmpty();
    }

    @Test
    @Concept(
            value = {"S002-02", "S001-03"},
            by = {CauseTags.class, IssueFinder.class})
    void tagsTheCauseOnlyOnceItIsClear() {
        var accused = new PlayedCall(ScriptedCall.in(Language.EN)
                .customer("You overcharged me on my bill", SignalId.ACCUSATION)
                .through(stage()));
        var admitted = new PlayedCall(ScriptedCall.in(Language.EN)
                .customer("You overcharged me on my bill", SignalId.ACCUSATION)
                .agent("That was our mistake, we charged you twice")
                .through(stage()));

        assertThat(accused.last(DialogueState.class).causes()).isEmpty();
        assertThat(admitted.last(DialogueState.class).causes()).containsExactly("billing-error");
    }

    @ParameterizedTest
    @CsvSource({"EN, pay back twice", "ZH, 双倍返还"})
    @Concept(
            value = {"S002-34", "S000-24"},
            by = {BoundaryRule.class, Boundary.class})
    void offersDoubleOnlyOnceTheBillingErrorIsOurs(Language language, String offer) {
        boolean chinese = language == Language.ZH;
        String accusation = chinese ? "我的账单多扣了钱" : "You overcharged me on my bill";
        var accused = new PlayedCall(ScriptedCall.in(language)
                .customer(accusation, SignalId.ACCUSATION)
                .through(stage()));
        var admitted = new PlayedCall(ScriptedCall.in(language)
                .customer(accusation, SignalId.ACCUSATION)
                .agent(chinese ? "查到了，是我们的疏忽，重复扣了一笔" : "That was our mistake, we charged you twice")
                .through(stage()));

        assertThat(accused.last(DialogueState.class).mayOffer()).isNotEmpty().noneMatch(one -> one.contains(offer));
        assertThat(admitted.last(DialogueState.class).mayOffer()).anyMatch(one -> one.contains(offer));
    }

    private static DialogueStage stage() {
        return new DialogueStage(DialogueConfig.DEFAULT, Stages.BOUNDARY);
    }
}
