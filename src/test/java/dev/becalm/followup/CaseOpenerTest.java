package dev.becalm.followup;

import static dev.becalm.call.SignalId.ACCEPTANCE;
import static dev.becalm.call.SignalId.ACCUSATION;
import static dev.becalm.call.SignalId.CLOSING_SET;
import static dev.becalm.call.SignalId.DENIAL;
import static dev.becalm.call.SignalId.EXTERNAL_THREAT;
import static dev.becalm.call.SignalId.LOOKUP_ANNOUNCED;
import static dev.becalm.call.SignalId.OFFER;
import static dev.becalm.call.SignalId.OWNERSHIP;
import static dev.becalm.call.SignalId.PREVENTION_ADVICE;
import static dev.becalm.call.SignalId.RESIGNED_ACCEPTANCE;
import static dev.becalm.call.SignalId.TEXT_OFFER;
import static dev.becalm.call.SignalId.TIME_COMMITMENT;
import static dev.becalm.call.SignalId.ULTIMATUM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Language;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.Conversation;
import dev.becalm.followup.ComplaintCase.Closing;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseOpenerTest {
    private final CaseOpener opener = new CaseOpener(FollowUpConfig.DEFAULT, ZoneOffset.UTC);

    @Test
    @Concept("S001-06")
    void aCallWithoutAComplaintLeadsToNoCase() {
        var events = english()
                .customer("Can you tell me my balance?")
                .agent("Certainly.", LOOKUP_ANNOUNCED)
                .ended();

        assertThat(opener.read(events)).isEmpty();
    }

    @Test
    @Concept(
            value = {"S001-06", "S001-11", "S002-11", "S001-09", "S001-15", "S001-42"},
            by = {CaseOpener.class, CaseState.class, SatisfactionForecast.class})
    void followsTheStepsThatTheConversationTakes() {
        var events = english()
                .customer("You took my money.", ACCUSATION)
                .agent("I will see to that myself, one moment.", OWNERSHIP, LOOKUP_ANNOUNCED)
                .agent("I can take that charge off.", OFFER)
                .customer("Fine, do that.", ACCEPTANCE)
                .ended();

        CaseDraft draft = opener.read(events).orElseThrow();

        assertThat(draft.steps())
                .extracting(CaseStep::state)
                .containsExactly(
                        CaseState.ACCEPTED,
                        CaseState.ACKNOWLEDGED,
                        CaseState.ASSESSED,
                        CaseState.INVESTIGATING,
                        CaseState.RESPONDED,
                        CaseState.DECIDED,
                        CaseState.CLOSED);
        assertThat(draft.complaint().closing()).isEqualTo(Closing.SATISFIED);
        assertThat(draft.complaint().notes().decision().text()).isEqualTo("I can take that charge off.");
        assertThat(draft.complaint().notes().decision().reaction()).isEqualTo("Fine, do that.");
        assertThat(draft.complaint().opened()).isEqualTo(Calls.START.plusSeconds(5));
        assertThat(draft.predicted()).isGreaterThan(3.5);
    }

    @Test
    @Concept(
            value = {"S001-13", "S002-35", "S001-12", "S002-32"},
            by = {CaseOpener.class, DutyWriter.class})
    void aPromiseKeepsTheCaseOpenUntilItsTime() {
        var events = english()
                .customer("You took my money.", ACCUSATION)
                .agent("I will call you back by 5 pm tomorrow.", TIME_COMMITMENT)
                .ledger(LedgerEntry.Kind.PROMISE, LedgerEntry.Status.MADE)
                .customer("All right.", ACCEPTANCE)
                .ended();

        CaseDraft draft = opener.read(events).orElseThrow();

        assertThat(draft.complaint().state()).isEqualTo(CaseState.TRACKED);
        assertThat(draft.complaint().closing()).isEqualTo(Closing.NONE);
        Duty promise = only(draft, Duty.Kind.CALL_BACK);
        assertThat(promise.due()).isEqualTo("2026-01-06T17:00:00Z");
        assertThat(promise.owner()).isEqualTo("a-1");
        assertThat(promise.overdue(Calls.START.plus(Duration.ofDays(2)))).isTrue();
    }

    @Test
    @Concept(
            value = {"S001-14", "S002-11"},
            by = SatisfactionForecast.class)
    void givingInIsNotBeingSatisfied() {
        var events = english()
                .customer("You took my money.", ACCUSATION)
                .agent("We never do that.", DENIAL)
                .customer("Fine, whatever.", RESIGNED_ACCEPTANCE)
                .ended();

        CaseDraft draft = opener.read(events).orElseThrow();

        assertThat(draft.complaint().closing()).isEqualTo(Closing.RESIGNED);
        assertThat(draft.predicted()).isLessThan(3);
    }

    @Test
    @Concept(value = "S001-08", by = Severity.class)
    void anUltimatumAndAThreatOfCourtBecomeDutiesOfTheirOwn() {
        var events = new Conversation("c-1", Language.ZH, "k-1")
                .customer("明天下午五点之前不解决我就起诉你们", ULTIMATUM, EXTERNAL_THREAT)
                .ended();

        CaseDraft draft = opener.read(events).orElseThrow();

        assertThat(draft.complaint().severity()).isEqualTo(Severity.S1);
        assertThat(only(draft, Duty.Kind.ULTIMATUM).due()).isEqualTo("2026-01-06T17:00:00Z");
        assertThat(only(draft, Duty.Kind.LEGAL_REVIEW).text()).contains("起诉");
    }

    @Test
    @Concept(value = "S003-29", by = DutyWriter.class)
    void writesTheMessageThatWasPromised() {
        var events = new Conversation("c-1", Language.ZH, "k-1")
                .customer("怎么扣了这么多", ACCUSATION)
                .agent("先拨一七九五一,再拨对方号码。", PREVENTION_ADVICE)
                .agent("我给您发一条短信好吗", TEXT_OFFER)
                .ledger(LedgerEntry.Kind.TEXT_TO_SEND, LedgerEntry.Status.MADE)
                .agent("谢谢您的来电,再见", CLOSING_SET)
                .ended();

        Duty text = only(opener.read(events).orElseThrow(), Duty.Kind.TEXT_TO_SEND);

        assertThat(text.text()).contains("感谢您的来电").contains("先拨一七九五一").contains(TextToSend.CASE);
    }

    @Test
    void opensOnTheFirstWordOfAComplaintAndNotBefore() {
        List<CallEvent> events = english()
                .customer("Hello, I have a question.")
                .customer("You took my money.", ACCUSATION)
                .goingOn();

        assertThat(events).filteredOn(CaseOpener::opens).hasSize(1);
        assertThat(opener.read(events).orElseThrow().complaint().state()).isEqualTo(CaseState.ASSESSED);
    }

    private static Conversation english() {
        return new Conversation("c-1", Language.EN, "k-1");
    }

    private static Duty only(CaseDraft draft, Duty.Kind kind) {
        return draft.duties().stream()
                .filter(duty -> duty.kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError("two duties of kind " + kind);
                })
                .orElseThrow();
    }
}
