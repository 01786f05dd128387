package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertStageTest {
    @ParameterizedTest
    @EnumSource(
            value = SignalId.class,
            names = {"SUPERVISOR_DEMAND", "EXTERNAL_THREAT", "ABUSE", "BREAK_OFF"})
    @Concept(
            value = {"S003-43", "S001-57", "S002-41", "S001-53"},
            by = AlertStage.class)
    void raisesTheFirstTierAtOnceWithTheWordsAndABriefing(SignalId trigger) {
        for (Language language : Language.values()) {
            var call = play(ScriptedCall.in(language).customer("those words", trigger));

            assertThat(call.all(AlertRaised.class)).anySatisfy(raised -> {
                assertThat(raised.alert().tier()).isEqualTo(Tier.T1);
                assertThat(raised.alert().quote()).isEqualTo("those words");
                assertThat(raised.alert().forecast()).isFalse();
            });
            assertThat(call.all(Briefing.class)).hasSize(1);
        }
    }

    @Test
    @Concept(
            value = {"S003-37", "S003-46"},
            by = AlertPolicy.class)
    void raisesTheSecondTierOnlyWhenTheCallIsTense() {
        var tense = play(ScriptedCall.in(Language.ZH)
                .customer("你们乱扣钱", SignalId.ACCUSATION)
                .agent("我们不会乱扣钱", SignalId.DENIAL)
                .customer("明明是你们扣错了", SignalId.ANGER));
        var calm = play(ScriptedCall.in(Language.EN).customer("I did ring last week too", SignalId.REPEAT_CONTACT));

        assertThat(tense.tiers(2)).contains(Tier.T2);
        assertThat(calm.tiers()).containsExactly(Tier.T3);
    }

    @Test
    @Concept(value = "S003-27", by = AlertPolicy.class)
    void callsForAnAgentsBreachInACalmCallOnlyWhenItIsClear() {
        var policy = new AlertPolicy(AlertConfig.DEFAULT);

        assertThat(policy.tier(breach(0.9), List.of(), null)).isEqualTo(Tier.T1);
        assertThat(policy.tier(breach(0.6), List.of(), null)).isEqualTo(Tier.T3);
        assertThat(policy.tier(breach(0.3), List.of(), null)).isEqualTo(Tier.NONE);
    }

    private static Signal breach(double confidence) {
        return new Signal(SignalId.MOCKING, Party.AGENT, "rule", "words", Span.ofMillis(0, 900), confidence, List.of());
    }

    @Test
    void raisesNothingOnAPoliteCall() {
        var call = play(ScriptedCall.in(Language.EN)
                .agent("Good morning, how can I help?")
                .customer("I'd like my balance, please")
                .agent("One moment, I'll check", SignalId.LOOKUP_ANNOUNCED)
                .customer("Thank you so much", SignalId.THANKS));

        assertThat(call.all(AlertRaised.class)).isEmpty();
    }

    @Test
    void countsTheSameTriggerInsteadOfRepeatingIt() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("Get me your manager", SignalId.SUPERVISOR_DEMAND)
                .agent("Hm")
                .customer("Your manager, now", SignalId.SUPERVISOR_DEMAND));

        var raised = call.all(AlertRaised.class).stream()
                .map(AlertRaised::alert)
                .filter(alert -> alert.trigger().equals("SUPERVISOR_DEMAND"))
                .toList();
        assertThat(raised).extracting(Alert::id).containsOnly(raised.get(0).id());
        assertThat(raised).extracting(Alert::times).contains(1, 2);
    }

    @Test
    void neverTakesBackTheTierOfAnAlertAndAsksAnewWhereItRises() {
        var book = new AlertBook(AlertConfig.DEFAULT);
        var watched = book.raise(draft(Tier.T3), Duration.ofSeconds(1)).alert();
        book.acknowledge(new AlertAcknowledged(Duration.ofSeconds(2), watched.id(), "Mary", false));

        var risen = book.raise(draft(Tier.T1), Duration.ofSeconds(3)).alert();
        var weaker = book.raise(draft(Tier.T3), Duration.ofSeconds(20)).alert();
        var reminded = book.overdue(false, Duration.ofSeconds(33));

        assertThat(risen.id()).isEqualTo(watched.id());
        assertThat(weaker.tier()).isEqualTo(Tier.T1);
        assertThat(weaker.times()).isEqualTo(3);
        assertThat(reminded).singleElement().satisfies(raised -> {
            assertThat(raised.alert().reminders()).isEqualTo(1);
            assertThat(raised.alert().tier()).isEqualTo(Tier.T1);
        });
    }

    @Test
    void raisesWhatNobodyAnswersToTheFirstTierWhileTheLightIsRed() {
        var red = new AlertBook(AlertConfig.DEFAULT);
        var calm = new AlertBook(AlertConfig.DEFAULT);
        red.raise(draft(Tier.T2), Duration.ZERO);
        calm.raise(draft(Tier.T2), Duration.ZERO);

        assertThat(red.overdue(true, Duration.ofSeconds(89))).isEmpty();
        assertThat(red.overdue(true, Duration.ofSeconds(90)))
                .extracting(raised -> raised.alert().tier())
                .containsExactly(Tier.T1);
        assertThat(red.overdue(true, Duration.ofMinutes(2))).hasSize(1);
        assertThat(red.overdue(true, Duration.ofSeconds(500))).isEmpty();
        assertThat(calm.overdue(false, Duration.ofSeconds(90)))
                .extracting(raised -> raised.alert().tier())
                .containsExactly(Tier.T2);
    }

    @Test
    void briefsOnAnAlertThatRisesBecauseNobodyAnswers() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You took too much", SignalId.ACCUSATION)
                .agent("We never do that", SignalId.DENIAL)
                .customer("I'm asking again", SignalId.REPEATED_QUESTION)
                .agent("It's on our website", SignalId.PUSH_AWAY)
                .customer("This is a disgrace", SignalId.ANGER)
                .after(Duration.ofSeconds(100))
                .agent("..."));

        assertThat(call.tiers(3)).doesNotContain(Tier.T1);
        assertThat(call.tiers()).contains(Tier.T1);
        assertThat(call.all(Briefing.class)).isNotEmpty();
    }

    @Test
    void foreseesWhatTheCustomerMaySayAlsoAfterABreachByTheAgent() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You took too much", SignalId.ACCUSATION)
                .agent("Go on and complain then", SignalId.MOCKING)
                .customer("This is a disgrace, I'm asking again", SignalId.ANGER, SignalId.REPEATED_QUESTION)
                .agent("It's on our website", SignalId.PUSH_AWAY)
                .customer("Why should I", SignalId.EFFORT_GRIEVANCE, SignalId.ANGER));

        assertThat(call.all(AlertRaised.class))
                .anyMatch(raised -> raised.alert().forecast());
    }

    @Test
    void foreseesAnewOnceTheCallHasCalmedDownAfterATrigger() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("Put me through to your boss", SignalId.SUPERVISOR_DEMAND)
                .agent("I'm so sorry, I'll see to it", SignalId.APOLOGY, SignalId.OWNERSHIP)
                .customer("Thank you, that helps", SignalId.THANKS, SignalId.ACCEPTANCE)
                .after(Duration.ofMinutes(5))
                .agent("We never do that", SignalId.DENIAL)
                .customer("You took too much", SignalId.ACCUSATION, SignalId.REPEATED_QUESTION)
                .agent("It's on our website", SignalId.PUSH_AWAY)
                .customer("This is a disgrace", SignalId.ANGER));

        assertThat(call.all(AlertRaised.class))
                .filteredOn(raised -> raised.at().compareTo(Duration.ofMinutes(5)) > 0)
                .anyMatch(raised -> raised.alert().forecast());
    }

    private static AlertBook.Draft draft(Tier tier) {
        return new AlertBook.Draft(tier, "SUPERVISOR_DEMAND", false, "reason", "words", 1, List.of(), List.of());
    }

    @Test
    void remindsUntilSomebodyAcknowledges() {
        var ignored = play(ScriptedCall.in(Language.EN)
                .customer("Get me your manager", SignalId.SUPERVISOR_DEMAND)
                .after(Duration.ofSeconds(100))
                .agent("Hm"));
        var seen = play(ScriptedCall.in(Language.EN)
                .customer("Get me your manager", SignalId.SUPERVISOR_DEMAND)
                .event(at -> new AlertAcknowledged(at.plusMillis(300), "alert-1", "Mary", true))
                .after(Duration.ofSeconds(100))
                .agent("Hm"));

        assertThat(reminders(ignored)).isEqualTo(2);
        assertThat(reminders(seen)).isZero();
    }

    @Test
    void waitsForFinalWords() {
        var stage = new AlertStage(AlertConfig.DEFAULT, Stages.PLAYBOOK, Stages.BOUNDARY);
        var signal = new Signal(
                SignalId.SUPERVISOR_DEMAND, Party.CUSTOMER, "rule", "manager", Span.ofMillis(0, 900), 1, List.of());

        stage.on(new SignalDetected(Duration.ofSeconds(1), 1, signal, true));
        assertThat(stage.settle(Duration.ofSeconds(1))).isEmpty();

        stage.on(new SignalDetected(Duration.ofSeconds(2), 1, signal, false));
        assertThat(stage.settle(Duration.ofSeconds(2))).isNotEmpty();
    }

    @Test
    void doesNotForeseeWhatHasAlreadyBeenSaid() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer(
                        "Your manager, right now, you idiot",
                        SignalId.SUPERVISOR_DEMAND,
                        SignalId.ABUSE,
                        SignalId.ANGER)
                .agent("No", SignalId.REFUSAL)
                .customer("Unbelievable", SignalId.ANGER));

        assertThat(call.all(AlertRaised.class))
                .noneMatch(raised -> raised.alert().forecast());
    }

    @Test
    @Concept(value = "S003-44", by = AlertStage.class)
    void callsBeforeTheTriggerWhenTheRiskIsHigh() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("You took too much", SignalId.ACCUSATION)
                .agent("We never do that", SignalId.DENIAL)
                .customer("I'm asking you again, why is it more", SignalId.REPEATED_QUESTION)
                .agent("It's on our website", SignalId.PUSH_AWAY)
                .customer("Why should I look it up, nobody told me", SignalId.EFFORT_GRIEVANCE, SignalId.NO_NOTICE));

        assertThat(call.all(AlertRaised.class))
                .anyMatch(raised -> raised.alert().forecast() && raised.alert().tier() == Tier.T2);
    }

    @Test
    @Concept(
            value = {"S001-46", "S001-10", "S001-47"},
            by = AlertPolicy.class)
    void tellsWhenNobodyTakesAComplaintOn() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("My parcel never came", SignalId.ACCUSATION)
                .agent("What is your postcode?")
                .after(Duration.ofSeconds(95))
                .customer("Hello, anybody there"));

        assertThat(call.all(AlertRaised.class))
                .extracting(raised -> raised.alert().trigger())
                .contains(AlertWording.NOT_TAKEN_ON);
    }

    @Test
    @Concept(value = "S002-41", by = AbuseProtocol.class)
    void marksAbuseAsEvidenceAndAllowsTheEndAfterTheThirdWarning() {
        var call = play(ScriptedCall.in(Language.EN)
                .customer("you moron", SignalId.ABUSE)
                .customer("you clown", SignalId.ABUSE)
                .customer("you idiot", SignalId.ABUSE));

        assertThat(call.all(EvidenceMarked.class))
                .extracting(EvidenceMarked::warning, EvidenceMarked::mayEnd)
                .containsExactly(tuple(1, false), tuple(2, false), tuple(3, true));
    }

    @Test
    @Concept(
            value = {"S000-36", "S002-38", "S003-27"},
            by = AlertStage.class)
    void callsTheSupervisorOverOffersBeyondTheBoundaryAndOverMockery() {
        var offer = play(
                ScriptedCall.in(Language.ZH).customer("怎么办", SignalId.ANGER).agent("我给您全部免掉"));
        var mocking = play(ScriptedCall.in(Language.EN).agent("Go ahead and complain then", SignalId.MOCKING));

        assertThat(offer.tiers()).contains(Tier.T1);
        assertThat(mocking.tiers()).contains(Tier.T1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(
            value = {"S001-67", "S001-45"},
            by = AlertStage.class)
    void asksForAMediatorWhenTheSameDemandComesAgainAndAgain(Language language) {
        var stuck = play(ScriptedCall.in(language)
                .customer("...", SignalId.REFUND_DEMAND)
                .customer("...", SignalId.REFUND_DEMAND)
                .customer("...", SignalId.REFUND_DEMAND)
                .customer("...", SignalId.REFUND_DEMAND));
        var beyond = play(ScriptedCall.in(language)
                .customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND)
                .customer("900 pounds 900块", SignalId.COMPENSATION_DEMAND));
        var twice = play(ScriptedCall.in(language)
                .customer("...", SignalId.REFUND_DEMAND)
                .customer("...", SignalId.REFUND_DEMAND));

        assertThat(deadlocks(stuck)).isEqualTo(1);
        assertThat(deadlocks(beyond)).isEqualTo(1);
        assertThat(deadlocks(twice)).isZero();
    }

    private static long deadlocks(PlayedCall call) {
        return call.all(AlertRaised.class).stream()
                .map(AlertRaised::alert)
                .filter(alert -> alert.trigger().equals(AlertWording.DEADLOCK) && alert.tier() == Tier.T3)
                .count();
    }

    private static long reminders(PlayedCall call) {
        return call.all(AlertRaised.class).stream()
                .filter(raised -> raised.alert().reminders() > 0)
                .count();
    }

    private static PlayedCall play(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all()));
    }
}
