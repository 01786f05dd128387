package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertRaised;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.report.CallDigest.Lead;
import dev.becalm.report.CallDigest.Outcome;
import dev.becalm.risk.RiskChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestFoldTest {
    @Test
    void anEscalatedCallTellsHowEarlyItWasAlerted() {
        var call = call().customer("You took my money.", SignalId.ACCUSATION);
        risk(call, 65);
        alert(call, Tier.T2);
        call.agent("That is our policy.", SignalId.POLICY_WALL).customer("That is nonsense.", SignalId.ANGER);
        risk(call, 80);
        call.customer("Get me your manager.", SignalId.SUPERVISOR_DEMAND);

        CallDigest digest = DigestFold.of(call.ended()).orElseThrow();

        assertThat(digest.outcome()).isEqualTo(Outcome.ESCALATED);
        assertThat(digest.lead()).isEqualTo(new Lead(true, 2, 15_000));
        assertThat(digest.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("POLICY_WALL");
            assertThat(line.riskBefore()).isEqualTo(65);
            assertThat(line.riskAfter()).isEqualTo(80);
        });
        assertThat(digest.words()).contains("manager");
    }

    @Test
    void aHotCallThatEndsCalmHasRecovered() {
        var call = call().customer("You took my money.", SignalId.ACCUSATION);
        risk(call, 70);
        call.agent("I will put that right.", SignalId.OWNERSHIP);
        risk(call, 20);

        CallDigest digest = DigestFold.of(call.ended()).orElseThrow();

        assertThat(digest.outcome()).isEqualTo(Outcome.RECOVERED);
        assertThat(digest.risk().peak()).isEqualTo(70);
        assertThat(digest.lead()).isNull();
    }

    @Test
    @Concept(value = "S001-24", by = DigestFold.class)
    void measuresEachLineOverTheTwoAnswersThatFollow() {
        var call = call().customer("You took my money.", SignalId.ACCUSATION);
        risk(call, 60);
        call.agent("I am sorry, that is our policy.", SignalId.APOLOGY, SignalId.POLICY_WALL)
                .customer("Well.");
        risk(call, 50);
        call.agent("I can hear how upset you are.", SignalId.EMPATHY).customer("Yes.");
        risk(call, 30);
        call.customer("And now?");
        risk(call, 20);
        call.customer("Hello?");
        risk(call, 70);

        CallDigest digest = DigestFold.of(call.ended()).orElseThrow();

        assertThat(digest.lines())
                .extracting(CallDigest.Line::kind)
                .containsExactly("APOLOGY", "POLICY_WALL", "EMPATHY");
        assertThat(digest.lines()).extracting(CallDigest.Line::riskBefore).containsExactly(60.0, 60.0, 50.0);
        assertThat(digest.lines()).extracting(CallDigest.Line::riskAfter).containsExactly(30.0, 30.0, 20.0);
    }

    @Test
    void keepsTheWholeLineAndNotOnlyTheWordsThatTheRuleFound() {
        var call = call().agent("Refunds take ten days, that is our policy.");
        var found = new Signal(
                SignalId.POLICY_WALL,
                Party.AGENT,
                "en.policy",
                "is our policy",
                Span.ofMillis(0, 5_000),
                0.9,
                List.of());
        call.add(new SignalDetected(call.now(), 1, found, false));

        CallDigest digest = DigestFold.of(call.ended()).orElseThrow();

        assertThat(digest.lines())
                .extracting(CallDigest.Line::words)
                .containsExactly("Refunds take ten days, that is our policy.");
    }

    @Test
    void aCallOfWhichNothingWasUnderstoodIsNotCalledCalm() {
        CallDigest silent = DigestFold.of(call().ended()).orElseThrow();
        CallDigest spoken = DigestFold.of(call().customer("Hello.").ended()).orElseThrow();

        assertThat(silent.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(spoken.outcome()).isEqualTo(Outcome.CALM);
    }

    @Test
    void eventsWithoutABeginningHaveNoDigest() {
        assertThat(DigestFold.of(List.of())).isEmpty();
    }

    private static Conversation call() {
        return new Conversation("c-1", Language.EN, "k-1");
    }

    private static void risk(Conversation call, double risk) {
        var level = risk >= 60 ? RiskChanged.Level.RED : RiskChanged.Level.GREEN;
        call.add(new RiskChanged(call.now(), risk, risk, 0, level, "", List.of(), List.of()));
    }

    private static void alert(Conversation call, Tier tier) {
        call.add(new AlertRaised(
                call.now(), new Alert("alert-1", tier, "ANGER", false, "", "", 1, 1, 0, List.of(), List.of())));
    }
}
