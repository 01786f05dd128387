package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Stages;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final Turns english = new Turns(Language.EN);
    private final Turns chinese = new Turns(Language.ZH);

    @Test
    @Concept(value = "S003-23", by = PaceCheck.class)
    void noticesFiguresSaidTooFast() {
        var pace = new PaceCheck(DialogueConfig.DEFAULT);

        var fast = pace.read(
                english.agent(
                        "so that is 12 pounds for the line and 9 pounds for the calls which makes 21 pounds in all and then 4 pounds on top of it"));
        var slow = pace.read(english.agent("That is 12 pounds, and 9 pounds."));
        var chineseFast = pace.read(chinese.agent("每分钟一共是6元的市话费再加上3元的长途费所以一共是9元钱"));

        assertThat(fast).isPresent();
        assertThat(slow).isEmpty();
        assertThat(chineseFast).isPresent();
    }

    @Test
    @Concept(
            value = {"S000-36", "S000-25", "S001-43", "S001-74"},
            by = {OfferCheck.class, Boundary.class})
    void catchesAnOfferAboveTheCapAndAPromiseThatNobodyMayMake() {
        var rule = Stages.BOUNDARY.rule("billing dispute");

        var tooMuch = new OfferCheck().read(english.agent("I'll credit you 900 pounds", SignalId.OFFER), rule);
        var forbidden = new OfferCheck().read(chinese.agent("我给您全部免掉"), rule);
        var within = new OfferCheck().read(english.agent("I'll credit you 10 pounds", SignalId.OFFER), rule);
        var question = new OfferCheck().read(english.agent("Was it 900 pounds?"), rule);

        assertThat(tooMuch).isPresent();
        assertThat(tooMuch.orElseThrow().confidence()).isGreaterThan(0.5);
        assertThat(forbidden).isPresent();
        assertThat(within).isEmpty();
        assertThat(question).isEmpty();
    }

    @Test
    @Concept(value = "S000-36", by = OfferCheck.class)
    void hearsAnOfferOfMoneyInThePlainestWords() {
        var rule = Stages.BOUNDARY.rule("billing dispute");

        assertThat(new OfferCheck().read(english.agent("I'll give you 100 pounds as compensation"), rule))
                .hasValueSatisfying(signal -> assertThat(signal.words()).isEqualTo("100 pounds"));
        assertThat(new OfferCheck().read(chinese.agent("我再给您500块"), rule)).isPresent();
        assertThat(new OfferCheck().read(english.agent("That was a fee of 100 pounds"), rule))
                .isEmpty();
        assertThat(new OfferCheck().read(english.agent("I can't give you 100 pounds"), rule))
                .isEmpty();
        assertThat(new OfferCheck().read(chinese.agent("那笔费用是500块"), rule)).isEmpty();
        assertThat(new OfferCheck().read(chinese.agent("我没法给您500块"), rule)).isEmpty();
    }

    @Test
    void takesTurningDownAForbiddenPromiseForNoOffer() {
        var rule = Stages.BOUNDARY.rule("billing dispute");

        assertThat(new OfferCheck().read(english.agent("I can't waive all of it, I'm afraid"), rule))
                .isEmpty();
        assertThat(new OfferCheck().read(chinese.agent("全免我做不了主"), rule)).isEmpty();
        assertThat(new OfferCheck().read(english.agent("I'm able to waive all of it"), rule))
                .isPresent();
    }

    @Test
    void takesGivingBackWhatWasTakenForNoGoodwill() {
        var check = new OfferCheck();
        var rule = Stages.BOUNDARY.rule("billing dispute");
        check.read(english.customer("You took 900 pounds", SignalId.ACCUSATION), rule);

        assertThat(check.read(english.agent("I'm putting the 900 pounds back", SignalId.OFFER), rule))
                .isEmpty();
    }

    @Test
    @Concept(value = "S003-21", by = HesitationCheck.class)
    void readsALongPauseAndAShortAnswerAsRealisation() {
        var hesitation = new HesitationCheck(DialogueConfig.DEFAULT);
        hesitation.read(chinese.customer("不是说3毛钱吗", SignalId.MISUNDERSTANDING));
        hesitation.read(chinese.agent("请问前面有没有加17951?"));

        assertThat(hesitation.read(chinese.later(2_500).customer("没有"))).isPresent();
    }

    @Test
    @Concept(value = "S003-21", by = HesitationCheck.class)
    void readsNoRealisationIntoAQuickOrALongAnswer() {
        var hesitation = new HesitationCheck(DialogueConfig.DEFAULT);
        hesitation.read(chinese.customer("不是说3毛钱吗", SignalId.MISUNDERSTANDING));
        hesitation.read(chinese.agent("请问前面有没有加17951?"));
        assertThat(hesitation.read(chinese.customer("没有"))).isEmpty();

        hesitation.read(chinese.agent("那您是怎么打的?"));
        assertThat(hesitation.read(chinese.later(4_000).customer("就直接打区号加他的号码呗")))
                .isEmpty();
    }
}
