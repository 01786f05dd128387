package dev.becalm.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefingWriterTest {
    @Test
    @Concept({"S001-71", "S001-72"})
    void tellsASupervisorAllTheyNeedBeforeJoining() {
        var briefing = new PlayedCall(GoldenCalls.handledBadly().through(Stages.all())).last(Briefing.class);

        assertThat(briefing.timeline()).hasSizeBetween(4, 8).allMatch(line -> line.matches("\\d\\d:\\d\\d .*"));
        assertThat(briefing.demands()).isNotEmpty();
        assertThat(briefing.facts()).isNotEmpty();
        assertThat(briefing.tried()).isEmpty();
        assertThat(briefing.opening()).contains("对不起");
        assertThat(String.join("", briefing.timeline()))
                .contains("断然否认", "要求领导接听")
                .doesNotContainPattern("[a-z]");
    }

    @Test
    void saysWhatWasTriedAndPromised() {
        var briefing = new PlayedCall(ScriptedCall.in(Language.EN)
                        .customer("My refund is late", SignalId.BROKEN_PROMISE)
                        .agent("I'm sorry about that, you'll hear by three", SignalId.APOLOGY, SignalId.TIME_COMMITMENT)
                        .customer("I'm going to the ombudsman", SignalId.EXTERNAL_THREAT)
                        .through(Stages.all()))
                .last(Briefing.class);

        assertThat(briefing.tried()).containsExactly("apology", "time commitment");
        assertThat(briefing.promises()).hasSize(1);
        assertThat(briefing.opening()).contains("every right");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWrittenAnewForWhoeverTakesTheCall(Language language) {
        var call = new PlayedCall(ScriptedCall.in(language)
                .customer("...", SignalId.SUPERVISOR_DEMAND)
                .agent("...", SignalId.APOLOGY)
                .event(at -> new AlertAcknowledged(at, "alert-1", "Anna", false))
                .event(at -> new AlertAcknowledged(at, "alert-1", "Mary", true))
                .event(at -> new AlertAcknowledged(at, "alert-9", "Nobody", true))
                .customer("...", SignalId.EXTERNAL_THREAT)
                .through(Stages.all()));

        assertThat(call.all(Briefing.class)).extracting(Briefing::owner).containsExactly(null, "Mary", "Mary");
        assertThat(call.all(Briefing.class).get(1).tried()).hasSize(1);
        assertThat(call.all(Briefing.class).get(1).alert()).isEqualTo("alert-1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Concept(value = "S001-72", by = LikelyNext.class)
    void hasALineReadyForWhatIsLikelyToBeAskedForNext(Language language) {
        var loss = last(ScriptedCall.in(language)
                .customer("...", SignalId.REFUND_DEMAND)
                .customer("...", SignalId.LOSS_CLAIM, SignalId.ABUSE));
        var supervisor = last(ScriptedCall.in(language)
                .customer("...", SignalId.LOSS_CLAIM)
                .customer("...", SignalId.SUPERVISOR_DEMAND));
        var threat = last(ScriptedCall.in(language)
                .customer("...", SignalId.COMPENSATION_DEMAND)
                .customer("...", SignalId.EXTERNAL_THREAT));

        boolean english = language == Language.EN;
        assertThat(loss.next()).hasSize(2).allMatch(line -> line.matches(".+[:：].+"));
        assertThat(loss.next().get(0)).startsWith(english ? "compensation demand (" : "索要赔偿 (");
        assertThat(loss.next().get(1)).startsWith(english ? "supervisor demand: " : "要求领导接听：");
        assertThat(supervisor.next()).last().asString().startsWith(english ? "external threat: " : "扬言投诉外部：");
        assertThat(threat.next()).noneMatch(line -> line.startsWith(english ? "external" : "扬言"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhoPromisedAndWhatIsSettled(Language language) {
        boolean english = language == Language.EN;
        var briefing = last(ScriptedCall.in(language)
                .customer("one", SignalId.REFUND_DEMAND)
                .agent("two", SignalId.OFFER)
                .customer(english ? "okay, I'll send the letter" : "好的,我明天寄给你", SignalId.ACCEPTANCE)
                .customer("three", SignalId.COMPENSATION_DEMAND)
                .customer("four", SignalId.SUPERVISOR_DEMAND));

        assertThat(briefing.promises()).hasSize(2);
        assertThat(briefing.promises().get(0)).isEqualTo("two");
        assertThat(briefing.promises().get(1)).startsWith(english ? "Customer: " : "客户: ");
        assertThat(briefing.demands()).last().asString().isEqualTo(english ? "one (settled)" : "one(已答复)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsALongCallShortEnoughToBeReadAtAGlance(Language language) {
        ScriptedCall call = ScriptedCall.in(language);
        String story = (language == Language.EN ? "and then they told me this as well " : "然后他们又跟我说了这个那个 ").repeat(9);
        for (int turn = 0; turn < 12; turn++) {
            call = call.customer(
                            turn + " pounds " + turn + "00块 " + story, SignalId.ANGER, SignalId.COMPENSATION_DEMAND)
                    .agent(story, SignalId.APOLOGY, SignalId.OFFER);
        }

        var briefing = last(call.customer(story, SignalId.SUPERVISOR_DEMAND));

        assertThat(briefing.timeline()).hasSize(6);
        assertThat(briefing.timeline().get(0)).startsWith("00:00");
        assertThat(briefing.facts()).hasSizeLessThanOrEqualTo(6);
        assertThat(briefing.demands()).hasSizeLessThanOrEqualTo(4);
        assertThat(briefing.promises()).hasSizeLessThanOrEqualTo(4);
        assertThat(briefing.timeline()).allMatch(line -> line.length() < 150);
    }

    private static Briefing last(ScriptedCall call) {
        return new PlayedCall(call.through(Stages.all())).last(Briefing.class);
    }

    @Test
    void summarisesTheCallInAFewLines() {
        var alert = new PlayedCall(GoldenCalls.handledBadly().through(Stages.all()))
                .last(AlertRaised.class)
                .alert();

        assertThat(alert.summary()).hasSizeBetween(2, 5);
        assertThat(String.join(" ", alert.summary())).contains("账单争议");
    }
}
