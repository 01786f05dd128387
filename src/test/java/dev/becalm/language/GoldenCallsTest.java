package dev.becalm.language;

import static dev.becalm.call.SignalId.ACCEPTANCE;
import static dev.becalm.call.SignalId.ACCUSATION;
import static dev.becalm.call.SignalId.ANGER;
import static dev.becalm.call.SignalId.APOLOGY_SHIELD;
import static dev.becalm.call.SignalId.BLAME_CUSTOMER;
import static dev.becalm.call.SignalId.CLOSING_SET;
import static dev.becalm.call.SignalId.COMPENSATION_DEMAND;
import static dev.becalm.call.SignalId.COMPREHENSION_CHECK;
import static dev.becalm.call.SignalId.CONFUSION;
import static dev.becalm.call.SignalId.DENIAL;
import static dev.becalm.call.SignalId.EFFORT_GRIEVANCE;
import static dev.becalm.call.SignalId.FOLLOW_WORDS;
import static dev.becalm.call.SignalId.IGNORED_EMOTION;
import static dev.becalm.call.SignalId.LOOKUP_ANNOUNCED;
import static dev.becalm.call.SignalId.LOSS_CLAIM;
import static dev.becalm.call.SignalId.MISUNDERSTANDING;
import static dev.becalm.call.SignalId.NO_NOTICE;
import static dev.becalm.call.SignalId.PREVENTION_ADVICE;
import static dev.becalm.call.SignalId.PRICE_SHOCK;
import static dev.becalm.call.SignalId.PUSH_AWAY;
import static dev.becalm.call.SignalId.QUESTION_OVERLOAD;
import static dev.becalm.call.SignalId.REALISATION;
import static dev.becalm.call.SignalId.REPEATED_QUESTION;
import static dev.becalm.call.SignalId.SUPERVISOR_DEMAND;
import static dev.becalm.call.SignalId.TEXT_OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.fixture.Concept;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two golden calls: what must and what must not be heard in each turn. */
class GoldenCallsTest {
    @Test
    void hearsEveryStepOfTheBadlyHandledCall() {
        Talks talk = Talks.asShipped(Language.ZH);

        assertThat(talk.customer("喂,你们怎么乱扣钱啊?")).contains(ACCUSATION);
        assertThat(talk.agent("对不起,我们是不会乱扣钱的。")).contains(DENIAL, APOLOGY_SHIELD);
        assertThat(talk.customer("那我的钱怎么少了?")).contains(REPEATED_QUESTION);
        assertThat(talk.agent("您可以到我们的营业厅打印清单。")).contains(PUSH_AWAY);
        assertThat(talk.customer("明明是你们扣错了钱,为什么要我去查?来回路费你给报销啊?花的时间怎么算?"))
                .contains(ANGER, EFFORT_GRIEVANCE, COMPENSATION_DEMAND);
        assertThat(talk.agent("那什么时候停机的?")).contains(IGNORED_EMOTION);
        assertThat(talk.customer("今天上午!连个通知都没有就停了!耽误了我的生意你们赔得起吗?")).contains(NO_NOTICE, LOSS_CLAIM);
        assertThat(talk.agent("请问您都打了一些什么电话?有没有打长途或者打一些信息台?这些收费都比较多。")).contains(IGNORED_EMOTION, QUESTION_OVERLOAD);
        assertThat(talk.customer("我怎么记得清这么多!让你们领导来接电话!")).contains(SUPERVISOR_DEMAND);
    }

    @Test
    void hearsTheBeginningOfTheWellHandledCall() {
        Talks talk = Talks.asShipped(Language.ZH);

        assertThat(talk.customer("喂,你们怎么乱扣钱啊")).contains(ACCUSATION).noneMatch(GoldenCallsTest::alarms);
        assertThat(talk.agent("请问您在哪里查到乱扣钱了?"))
                .contains(FOLLOW_WORDS)
                .noneMatch(signal -> signal.effect() == SignalId.Effect.DEFLECTION);
        talk.customer("我充值了100块钱没两天就停机了,你们怎么回事");
        assertThat(talk.agent("请稍等,我帮您查询一下。请问您什么时候充值的?")).contains(LOOKUP_ANNOUNCED);
        talk.customer("前天充的");
        talk.agent("那什么时候停机的?");
        assertThat(talk.customer("今天上午!")).noneMatch(signal -> signal.effect() == SignalId.Effect.CAUSE);
        assertThat(talk.agent("请问您都打了一些什么电话?有没有打长途或者打一些信息台?这些收费都比较多。"))
                .doesNotContain(QUESTION_OVERLOAD, IGNORED_EMOTION);
        assertThat(talk.customer("长途我打了,你们不是说3毛钱一分钟吗?怎么扣起来那么快")).contains(MISUNDERSTANDING);
    }

    @Test
    void hearsTheMisunderstandingClearUp() {
        Talks talk = Talks.asShipped(Language.ZH);
        talk.customer("长途我打了,你们不是说3毛钱一分钟吗?怎么扣起来那么快");
        talk.agent("是这样的,先生。您打长途的时候,每分钟的话费分成两个部分。要把两个费用加起来才可以。");

        assertThat(talk.customer("啊?不是3毛钱?")).contains(CONFUSION);
        assertThat(talk.agent("不是的。您在打长途的时候是怎么打的?")).doesNotContain(DENIAL, BLAME_CUSTOMER);
        talk.customer("就这么打呗,直接打区号加他的号码");
        talk.agent("请问前面有没有加17951?");
        assertThat(talk.customer("(愣了一下)没有")).contains(REALISATION);
        assertThat(talk.agent("先生是这样的。您以后打长途电话可以前面加17951。一共是9毛钱。")).contains(PREVENTION_ADVICE);
        assertThat(talk.customer("哦是这样。")).contains(REALISATION);
        talk.agent("是的,您现在直接打过去,那么一分钟就要1块3毛钱了。");
        assertThat(talk.customer("这么贵啊!")).contains(PRICE_SHOCK).noneMatch(GoldenCallsTest::alarms);
    }

    @Test
    @Concept(value = "S003-20", by = LanguageStage.class)
    void takesAMildNoWithAQuestionForNoDenial() {
        Talks chinese = Talks.asShipped(Language.ZH);
        chinese.customer("喂,你们怎么乱扣钱啊?");
        Talks english = Talks.asShipped(Language.EN);
        english.customer("You've overcharged me.");

        assertThat(chinese.agent("不是的。您在打长途的时候是怎么打的?")).doesNotContain(DENIAL);
        assertThat(english.agent("No, it isn't that. How do you dial when you call abroad?"))
                .doesNotContain(DENIAL);
    }

    @Test
    @Concept(value = "S003-20", by = LanguageStage.class)
    void takesAFlatNoToAnAccusationForADenial() {
        Talks chinese = Talks.asShipped(Language.ZH);
        chinese.customer("喂,你们怎么乱扣钱啊?");
        Talks english = Talks.asShipped(Language.EN);
        english.customer("You've overcharged me.");

        assertThat(chinese.agent("我们是不会乱扣钱的。")).contains(DENIAL);
        assertThat(english.agent("We never overcharge anybody.")).contains(DENIAL);
    }

    @Test
    void hearsTheWellHandledCallClose() {
        Talks talk = Talks.asShipped(Language.ZH);
        talk.customer("嗯……");

        assertThat(talk.agent("这样吧先生,我这里发给您一条短信,上面有拨打长途电话的方法,您照着做就可以了。好吗?")).contains(TEXT_OFFER, COMPREHENSION_CHECK);
        assertThat(talk.customer("好的,可以。")).contains(ACCEPTANCE);
        assertThat(talk.agent("谢谢您的来电,以后有什么问题可以再给我们打电话。再见")).contains(CLOSING_SET);
        assertThat(talk.customer("再见。")).isEqualTo(Set.of());
    }

    private static boolean alarms(SignalId signal) {
        return signal.tier() == Tier.T1 || signal.tier() == Tier.T2;
    }
}
