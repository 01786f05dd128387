package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.api.Test;

class QuestionLedgerTest {
    private final Ledger ledger = new Ledger();
    private final QuestionLedger questions = new QuestionLedger(ledger, 0.6);
    private final Turns english = new Turns(Language.EN);
    private final Turns chinese = new Turns(Language.ZH);

    @Test
    @Concept("S003-35")
    void noticesAQuestionAskedAgain() {
        questions.read(english.customer("Where is my refund?"));
        questions.read(english.agent("Can I take your postcode?"));

        var again = questions.read(english.customer("No, I asked where my refund is. Where is the refund?"));

        assertThat(again).isPresent();
        assertThat(ledger.open(Kind.QUESTION))
                .singleElement()
                .extracting(LedgerEntry::times)
                .isEqualTo(2);
    }

    @Test
    @Concept("S003-35")
    void noticesAChineseQuestionAskedAgain() {
        questions.read(chinese.customer("押金什么时候退给我?"));
        questions.read(chinese.agent("您稍等。"));

        assertThat(questions.read(chinese.customer("我问你押金到底什么时候退?"))).isPresent();
    }

    @Test
    void doesNotTakeADifferentQuestionForARepeat() {
        questions.read(english.customer("Where is my refund?"));

        assertThat(questions.read(english.customer("And how do I close the account?")))
                .isEmpty();
        assertThat(ledger.open(Kind.QUESTION)).hasSize(2);
    }

    @Test
    @Concept("S002-03")
    void ticksAQuestionOnceItIsAnsweredAndNotWhenItIsTurnedAway() {
        questions.read(english.customer("Why was I charged a late fee?"));
        questions.read(english.agent("You would need to look on our website for the late fee.", SignalId.PUSH_AWAY));
        assertThat(ledger.open(Kind.QUESTION)).hasSize(1);

        questions.read(english.agent("The late fee was charged because the payment came in two days after the date."));

        assertThat(ledger.open(Kind.QUESTION)).isEmpty();
    }

    @Test
    void takesARequestToWaitForNoAnswer() {
        questions.read(chinese.customer("话费怎么少了?"));
        questions.read(chinese.agent("请稍等,我帮您查询一下您的话费情况。", SignalId.LOOKUP_ANNOUNCED));

        assertThat(ledger.open(Kind.QUESTION)).hasSize(1);
    }

    @Test
    void closesEverythingOnceTheCustomerUnderstands() {
        questions.read(chinese.customer("话费怎么少了?"));
        questions.read(chinese.customer("哦是这样", SignalId.REALISATION));

        assertThat(ledger.open(Kind.QUESTION)).isEmpty();
    }

    @Test
    void doesNotTakeDisbeliefForARepeat() {
        questions.read(chinese.customer("你们不是说3毛钱一分钟吗?", SignalId.MISUNDERSTANDING));

        assertThat(questions.read(chinese.customer("啊?不是3毛钱一分钟?", SignalId.CONFUSION)))
                .isEmpty();
    }
}
