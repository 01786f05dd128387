package dev.becalm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Tier;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of a few lines to the alert that a supervisor gets, as shipped. */
class SupervisorsCalledTest {
    private static final RulesOnDisk RULES =
            RulesOnDisk.read(MonitorConfig.DEFAULT, new MonitorMetrics(new SimpleMeterRegistry()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | ESCALATION_THREAT   | T2 | complaint     | C: I'm going to make a formal complaint about this.
            ZH | ESCALATION_THREAT   | T2 | 升级投诉       | C: 你们让我不满意,我就得升级投诉。
            ZH | ULTIMATUM           | T2 | 今天下午5点以前 | C: 快递没到。/A: 单号多少?/C: 如果今天下午5点以前不解决,我就向你们公司索赔。
            EN | ANGER               | T2 | outrageous    | C: It's obviously you who got it wrong, why should I have to check it? This is outrageous!
            ZH | ANGER               | T2 | 明明是你们      | C: 明明是你们扣错了钱为什么要我去查!
            EN | LOSS_CLAIM          | T2 | lost an order | C: Because of you I lost an order worth thirty thousand pounds.
            EN | CHURN_THREAT        | T2 | cancel        | C: I'll cancel my contract and go to another company.
            ZH | CHURN_THREAT        | T2 | 销户           | C: 我要销户,换一家。
            EN | REPEAT_CONTACT      | T3 | fourth time   | C: This is the fourth time I've called about this.
            ZH | REPEAT_CONTACT      | T3 | 四次           | C: 我都打了四次电话了,天天给你们打电话。
            EN | DEFENSIVE           | T2 | not my fault  | C: My bill is too high./A: Don't shout at me, it's not my fault.
            ZH | DEFENSIVE           | T2 | 冲我           | C: 我的账单太高了。/A: 您冲我喊也没用,关我什么事。
            EN | BLAME_CUSTOMER      | T2 | have read     | C: My bill is too high./A: You should have read the contract, I already told you that.
            ZH | OVER_AUTHORITY      | T3 | 500块          | C: 你们多扣了我10块钱。/A: 我给您补偿500块钱。
            EN | OVER_AUTHORITY      | T3 | 100 pounds    | C: My bill is wrong, I was charged 10 pounds./A: I'll give you 100 pounds as compensation.
            EN | OVER_AUTHORITY      | T1 | waive         | C: My bill is wrong./A: I'll waive everything for you, free for life.
            ZH | OVER_AUTHORITY      | T1 | 全部免          | C: 你们多扣了我10块钱。/A: 我给您全部免掉。
            EN | COMPENSATION_DEMAND | T3 | compensation  | C: I want five thousand pounds compensation.
            ZH | COMPENSATION_DEMAND | T3 | 五千块          | C: 你们得赔偿我五千块钱。
            """)
    void quotesWhatWasSaidInTheTierThatItDeserves(
            Language language, String trigger, Tier tier, String words, String lines) {
        List<Alert> alerts = alerts(play(script(language, lines)));

        assertThat(alerts)
                .filteredOn(alert -> alert.trigger().equals(trigger))
                .first()
                .satisfies(alert -> {
                    assertThat(alert.tier()).isEqualTo(tier);
                    assertThat(alert.quote()).contains(words);
                    assertThat(alert.reason()).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | C: I've got no complaints, I only want to know how to pay my bill./A: I'll tell you.
            ZH | C: 我不是来投诉的,就想问问怎么缴费。/A: 好的,我告诉您。
            EN | C: I'd like to move five thousand pounds to my savings account./A: Certainly.
            ZH | C: 我想转五千块钱到我的存款账户。/A: 好的。
            EN | C: My order came today, thank you./A: You're welcome.
            ZH | C: 我的订单今天到了,谢谢。/A: 不客气。
            """)
    void callsNobodyToLinesThatOnlyLookLikeIt(Language language, String lines) {
        assertThat(alerts(play(script(language, lines)))).isEmpty();
    }

    @Test
    void raisesNoAlertOfAnyTierInTheCallThatIsHandledWell() {
        assertThat(alerts(play(GoldenCalls.handledWell()))).isEmpty();
    }

    private static List<Alert> alerts(PlayedCall call) {
        return call.all(AlertRaised.class).stream().map(AlertRaised::alert).toList();
    }

    private static ScriptedCall script(Language language, String lines) {
        ScriptedCall call = ScriptedCall.in(language);
        for (String line : lines.split("/", -1)) {
            String text = line.substring(3);
            call = line.startsWith("A: ") ? call.agent(text) : call.customer(text);
        }
        return call.end();
    }

    private static PlayedCall play(ScriptedCall call) {
        List<CallEvent> events = new ArrayList<>();
        CallPipeline pipeline = RULES.pipelineFor(ScriptedCall.info(language(call)));
        call.heard().forEach(event -> events.addAll(pipeline.accept(event)));
        return new PlayedCall(events);
    }

    private static Language language(ScriptedCall call) {
        return ((CallStarted) call.heard().get(0)).info().language();
    }
}
