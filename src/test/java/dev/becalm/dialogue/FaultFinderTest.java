package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState.Fault;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.api.Test;

class FaultFinderTest {
    private final FaultFinder faults = new FaultFinder();
    private final Turns english = new Turns(Language.EN);
    private final Turns chinese = new Turns(Language.ZH);

    @Test
    @Concept({"S002-30", "S003-48"})
    void takesTheAgentsAdmissionForOurFaultAndQuotesIt() {
        faults.read(english.agent("You're right, the mistake is at our end, we billed you twice."));

        assertThat(faults.fault()).isEqualTo(Fault.OURS);
        assertThat(faults.evidence()).isNotBlank();
    }

    @Test
    @Concept("S002-30")
    void readsAdmissionsInChinese() {
        faults.read(chinese.agent("查到了,是我们的疏忽,重复扣了一笔。"));

        assertThat(faults.fault()).isEqualTo(Fault.OURS);
    }

    @Test
    @Concept("S003-48")
    void takesAnAccusationAloneForNoProof() {
        faults.read(chinese.customer("你们怎么乱扣钱", SignalId.ACCUSATION));

        assertThat(faults.fault()).isEqualTo(Fault.UNKNOWN);
        assertThat(faults.evidence()).isEmpty();
    }

    @Test
    @Concept("S003-18")
    void knowsAMisunderstandingFromAnError() {
        faults.read(chinese.customer("你们不是说3毛钱一分钟吗", SignalId.MISUNDERSTANDING));
        faults.read(chinese.customer("哦是这样", SignalId.REALISATION));

        assertThat(faults.fault()).isEqualTo(Fault.MISUNDERSTANDING);
    }

    @Test
    @Concept("S002-30")
    void takesClaimsAndAnApologyForNoAdmission() {
        faults.read(chinese.customer("连个通知都没有", SignalId.NO_NOTICE, SignalId.ACCUSATION));
        faults.read(chinese.agent("给您添麻烦了,很抱歉", SignalId.APOLOGY));
        boolean claimed = faults.admitted();
        faults.read(english.agent("Well, it's not our mistake."));
        boolean denied = faults.admitted();
        faults.read(chinese.agent("查到了,是我们的疏忽。"));

        assertThat(claimed).isFalse();
        assertThat(denied).isFalse();
        assertThat(faults.admitted()).isTrue();
    }

    @Test
    @Concept({"S003-18", "S002-33"})
    void knowsAMisunderstandingByTheAdviceThatTheCustomerSees() {
        faults.read(chinese.customer("连个通知都没有", SignalId.NO_NOTICE, SignalId.ACCUSATION));
        faults.read(chinese.agent("以后打长途前面加17951,很抱歉", SignalId.PREVENTION_ADVICE, SignalId.APOLOGY));
        Fault told = faults.fault();
        faults.read(chinese.customer("哦是这样", SignalId.REALISATION));

        assertThat(told).isEqualTo(Fault.OURS);
        assertThat(faults.fault()).isEqualTo(Fault.MISUNDERSTANDING);
    }

    @Test
    void hearsWhenTheCustomerFindsTheirOwnSlip() {
        faults.read(english.customer("Oh no, my mistake, I forgot to cancel it"));

        assertThat(faults.fault()).isEqualTo(Fault.THEIRS);
    }

    @Test
    void sharesTheFaultWhereBothHavePartInIt() {
        faults.read(english.agent("That's on us, we should not have sent it there."));
        faults.read(english.customer("Well, my mistake too, I gave the old address. My fault."));
        faults.read(english.customer("I didn't realise it was still on file"));

        assertThat(faults.fault()).isEqualTo(Fault.SHARED);
    }
}
