package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Stages;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LedgersTest {
    private final Ledger ledger = new Ledger();
    private final Turns english = new Turns(Language.EN);
    private final Turns chinese = new Turns(Language.ZH);

    @Test
    @Concept(
            value = {"S003-14", "S003-09", "S001-19", "S001-62"},
            by = FactLedger.class)
    void claimsAFactOnceAndVerifiesItWhenTheAgentSaysItBack() {
        var facts = new FactLedger(ledger);
        var rule = Stages.BOUNDARY.rule("billing dispute");

        facts.read(chinese.customer("我充值了100块钱没两天就停机了"), rule);
        facts.read(chinese.agent("您充的是100元,对吗?"), rule);

        assertThat(ledger.of(Kind.FACT)).extracting(LedgerEntry::text).containsExactly("100块钱", "两天", "停机");
        assertThat(ledger.of(Kind.FACT).get(0).status()).isEqualTo(Status.VERIFIED);
        assertThat(ledger.of(Kind.FACT).get(2).status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void takesTheAgentsOwnFiguresForNoFactOfTheCustomer() {
        var facts = new FactLedger(ledger);

        facts.read(english.agent("The fee is 12 pounds."), Stages.BOUNDARY.otherwise());

        assertThat(ledger.of(Kind.FACT)).isEmpty();
    }

    @Test
    @Concept(
            value = {"S000-18", "S000-20", "S000-21"},
            by = DemandLedger.class)
    void keepsWhatIsDemandedHowMuchAndByWhen() {
        var demands = new DemandLedger(ledger);

        demands.read(english.customer("So you owe me 300 pounds by noon", SignalId.COMPENSATION_DEMAND));
        demands.read(chinese.customer("损失了50000块,你们赔", SignalId.LOSS_CLAIM));

        var demand = ledger.of(Kind.DEMAND).get(0);
        assertThat(demand.amount()).isEqualTo("300 GBP");
        assertThat(demand.due()).isEqualTo("by noon");
        assertThat(ledger.of(Kind.CLAIM).get(0).amount()).isEqualTo("50000 CNY");
    }

    @Test
    void countsTheSameDemandAndSettlesItWhenAccepted() {
        var demands = new DemandLedger(ledger);
        for (int i = 0; i < 3; i++) {
            demands.read(english.customer("I want my money back", SignalId.REFUND_DEMAND));
        }
        assertThat(demands.mostRepeated()).isEqualTo(3);

        demands.read(english.customer("Okay, that works", SignalId.ACCEPTANCE));

        assertThat(ledger.open(Kind.DEMAND)).isEmpty();
    }

    @Test
    @Concept(
            value = {"S001-05", "S001-52", "S002-35"},
            by = PromiseLedger.class)
    void keepsThePromisesOfBothParties() {
        var promises = new PromiseLedger(ledger);

        promises.read(english.agent("I will call you by three", SignalId.TIME_COMMITMENT));
        promises.read(english.customer("Fine, I'll send the photo tonight"));
        promises.read(chinese.agent("我发条短信给您", SignalId.TEXT_OFFER));

        assertThat(ledger.of(Kind.PROMISE)).extracting(LedgerEntry::party).containsExactly(Party.AGENT, Party.CUSTOMER);
        assertThat(ledger.of(Kind.PROMISE).get(0).due()).isEqualTo("by three");
        assertThat(ledger.of(Kind.TEXT_TO_SEND)).hasSize(1);
    }

    @Test
    void takesAThreatForNoPromise() {
        var promises = new PromiseLedger(ledger);

        promises.read(english.customer("I'll call the ombudsman then", SignalId.EXTERNAL_THREAT));

        assertThat(ledger.of(Kind.PROMISE)).isEmpty();
    }

    @Test
    void reportsEachChangeOnce() {
        new PromiseLedger(ledger).read(english.agent("by three", SignalId.TIME_COMMITMENT));

        assertThat(ledger.changes(Duration.ZERO)).hasSize(1);
        assertThat(ledger.changes(Duration.ZERO)).isEmpty();
    }
}
