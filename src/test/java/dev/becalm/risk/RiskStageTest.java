package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.dialogue.DialogueConfig;
import dev.becalm.dialogue.DialogueStage;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.risk.RiskChanged.Contribution;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskStageTest {
    @Test
    @Concept("S003-46")
    void turnsAmberAtTheSecondAndRedAtTheThirdTimeTurnedAway() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You took too much from my bill", SignalId.ACCUSATION)
                .agent("That's our policy", SignalId.POLICY_WALL)
                .agent("I don't know really", SignalId.EVASION)
                .agent("It's another department", SignalId.BLAME_TEAM));

        assertThat(call.rightAfter(1, RiskChanged.class).level()).isEqualTo(Level.GREEN);
        assertThat(call.rightAfter(2, RiskChanged.class).level()).isEqualTo(Level.AMBER);
        assertThat(call.rightAfter(3, RiskChanged.class).level()).isEqualTo(Level.RED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept({"S003-37", "S003-44"})
    void turnsRedAtAnOutburstOnceTurnedAwayTwice(Language language) {
        var turnedAway = play(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent("...", SignalId.DENIAL)
                .customer("...")
                .agent("...", SignalId.PUSH_AWAY)
                .customer("...", SignalId.ANGER));
        var heard = play(ScriptedCall.in(language)
                .customer("...", SignalId.ACCUSATION)
                .agent("...", SignalId.FOLLOW_WORDS)
                .customer("...")
                .agent("...", SignalId.LOOKUP_ANNOUNCED)
                .customer("...", SignalId.ANGER));

        assertThat(turnedAway.rightAfter(4, RiskChanged.class).level()).isEqualTo(Level.RED);
        assertThat(heard.rightAfter(4, RiskChanged.class).level()).isNotEqualTo(Level.RED);
        assertThat(turnedAway.all(RiskChanged.class))
                .allSatisfy(change -> assertThat(sum(change)).isCloseTo(change.risk(), within(0.05)));
    }

    @Test
    @Concept("S003-44")
    void staysRedAfterATriggerUntilTheCustomerComesRound() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("Put me through to your boss", SignalId.SUPERVISOR_DEMAND)
                .after(Duration.ofMinutes(4))
                .agent("He is on his way")
                .customer("Oh, thanks a lot, how kind", SignalId.THANKS, SignalId.ANGER)
                .agent("Here he is")
                .customer("Thank you", SignalId.THANKS));

        assertThat(call.latest(1, RiskChanged.class).level()).isEqualTo(Level.RED);
        assertThat(call.latest(2, RiskChanged.class).level()).isEqualTo(Level.RED);
        assertThat(call.last(RiskChanged.class).level()).isNotEqualTo(Level.RED);
    }

    @Test
    void staysGreenWhenNobodyComplains() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("Can I change my address online?")
                .agent("You can do it on our website", SignalId.PUSH_AWAY)
                .agent("I'm not sure about the other form", SignalId.EVASION)
                .agent("We don't handle that form", SignalId.REFUSAL));

        assertThat(call.all(RiskChanged.class))
                .allSatisfy(risk -> assertThat(risk.level()).isEqualTo(Level.GREEN));
    }

    @Test
    @Concept({"S000-12", "S003-37"})
    void findsWhereItTurnedAndTheLineBefore() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("My bill looks too high", SignalId.ACCUSATION)
                .agent("Our bills are never wrong", SignalId.DENIAL)
                .customer("I've had enough of this, why should I chase it", SignalId.ANGER, SignalId.EFFORT_GRIEVANCE));

        assertThat(call.all(TurningPoint.class)).singleElement().satisfies(point -> {
            assertThat(point.utterance()).isEqualTo(3);
            assertThat(point.cause()).isEqualTo(2);
        });
    }

    @Test
    @Concept("S003-37")
    void takesTheOutburstForTheTurnAndNotTheQuestionBeforeIt() {
        var call = play(ScriptedCall.in(Language.ZH)
                .customer("你们怎么乱扣钱", SignalId.ACCUSATION)
                .agent("我们不会乱扣钱", SignalId.DENIAL)
                .customer("那钱怎么少了", SignalId.ACCUSATION, SignalId.REPEATED_QUESTION)
                .agent("您去营业厅查", SignalId.PUSH_AWAY)
                .customer("明明是你们扣错了", SignalId.ANGER, SignalId.EFFORT_GRIEVANCE));

        assertThat(call.all(TurningPoint.class)).singleElement().satisfies(point -> {
            assertThat(point.utterance()).isEqualTo(5);
            assertThat(point.cause()).isEqualTo(4);
        });
    }

    @Test
    void saysOfACallThatIsHotFromTheStartThatItDidNotTurn() {
        var call = play(ScriptedCall.in(Language.EN)
                .agent("Good morning, how can I help?")
                .customer("This is a disgrace", SignalId.ANGER, SignalId.ACCUSATION));

        assertThat(call.all(TurningPoint.class)).isEmpty();
    }

    @Test
    @Concept("S003-40")
    void foreseesACompensationDemandAfterLossTalk() {
        var call = play(ScriptedCall.in(Language.ZH).customer("耽误了我的生意你们赔得起吗", SignalId.LOSS_CLAIM));
        var calm = play(ScriptedCall.in(Language.ZH).customer("我想问一下营业时间"));

        assertThat(call.all(ForecastMade.class))
                .extracting(ForecastMade::demand)
                .contains(SignalId.COMPENSATION_DEMAND.name());
        assertThat(calm.all(ForecastMade.class))
                .extracting(ForecastMade::demand)
                .containsExactly("T1");
    }

    @Test
    @Concept("S003-24")
    void calmsDownWhenTheCustomerUnderstands() {
        var call = play(ScriptedCall.in(Language.ZH)
                .customer("你们怎么乱扣钱", SignalId.ACCUSATION, SignalId.ANGER)
                .agent("您别急,我看看。", SignalId.EMPATHY)
                .customer("哦是这样", SignalId.REALISATION));

        assertThat(call.last(RiskChanged.class).risk())
                .isLessThan(call.rightAfter(0, RiskChanged.class).risk() / 1.3);
    }

    @Test
    @Concept("S003-25")
    void takesSurpriseAtAPriceForNoEscalation() {
        var call = play(ScriptedCall.in(Language.ZH).customer("这么贵啊!", SignalId.PRICE_SHOCK));

        assertThat(call.last(RiskChanged.class).risk()).isZero();
    }

    @Test
    @Concept("S001-47")
    void countsWaitingTowardsTheRisk() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("My parcel never came", SignalId.ACCUSATION)
                .after(Duration.ofSeconds(70))
                .agent("Right, sorry")
                .customer("Are you still there"));

        assertThat(call.last(RiskChanged.class).contributions())
                .extracting(Contribution::source)
                .contains("WAITING", "DEAD_AIR");
    }

    @Test
    void believesTheFinalWordsRatherThanTheFirstGuess() {
        var guessed = new RiskStage(RiskConfig.DEFAULT);
        guessed.on(detected(0.98, true));
        guessed.settle(Duration.ofSeconds(2));
        guessed.on(detected(0.5, false));
        var plain = new RiskStage(RiskConfig.DEFAULT);
        plain.on(detected(0.5, false));

        assertThat(guessed.settle(Duration.ofSeconds(3))).isEqualTo(plain.settle(Duration.ofSeconds(3)));
    }

    private static SignalDetected detected(double confidence, boolean provisional) {
        var said = Span.ofMillis(0, 900);
        var signal = new Signal(SignalId.DENIAL, Party.AGENT, "rule", "we never", said, confidence, List.of());
        return new SignalDetected(Duration.ofSeconds(provisional ? 2 : 3), 1, signal, provisional);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void addsUpToTheScoreWithTheStrongestFirstWhateverIsSaid(long seed) {
        Random random = new Random(seed);
        ScriptedCall call = ScriptedCall.in(random.nextBoolean() ? Language.EN : Language.ZH);
        List<SignalId> ids = List.of(SignalId.values());
        for (int turn = 0; turn < 60; turn++) {
            SignalId[] found = random.ints(random.nextInt(4), 0, ids.size())
                    .mapToObj(ids::get)
                    .filter(id -> id.speaker() != SignalId.Speaker.CALL)
                    .toArray(SignalId[]::new);
            call = call.after(Duration.ofMillis(random.nextInt(20_000)));
            call = random.nextBoolean() ? call.customer("why is that?", found) : call.agent("well", found);
        }

        assertThat(play(call).all(RiskChanged.class)).isNotEmpty().allSatisfy(change -> {
            assertThat(sum(change.contributions())).isCloseTo(change.risk(), within(1e-6));
            assertThat(sum(change.heatFrom())).isCloseTo(change.heat(), within(1e-6));
            assertThat(change.contributions()).isSortedAccordingTo(Comparator.comparingDouble(one -> -one.points()));
            assertThat(change.heatFrom()).isSortedAccordingTo(Comparator.comparingDouble(one -> -one.points()));
        });
    }

    @Test
    void givesWordsForAReasonAndNotACount() {
        var call = play(ScriptedCall.in(Language.ZH)
                .customer("你们乱扣钱", SignalId.ACCUSATION)
                .agent("这是规定", SignalId.POLICY_WALL)
                .agent("您去问别的部门", SignalId.BLAME_TEAM)
                .agent("我也不清楚", SignalId.EVASION));

        var risk = call.rightAfter(3, RiskChanged.class);
        assertThat(risk.contributions().get(0).source()).isEqualTo("DEFLECTIONS");
        assertThat(risk.reason()).isIn("你们乱扣钱", "这是规定", "您去问别的部门", "我也不清楚");
    }

    private static double sum(RiskChanged change) {
        return sum(change.contributions());
    }

    private static double sum(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::points).sum();
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(
                new DialogueStage(DialogueConfig.DEFAULT, Stages.BOUNDARY), new RiskStage(RiskConfig.DEFAULT)));
    }
}
