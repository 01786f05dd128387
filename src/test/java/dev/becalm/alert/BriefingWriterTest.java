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

    @Test
    void summarisesTheCallInAFewLines() {
        var alert = new PlayedCall(GoldenCalls.handledBadly().through(Stages.all()))
                .last(AlertRaised.class)
                .alert();

        assertThat(alert.summary()).hasSizeBetween(2, 5);
        assertThat(String.join(" ", alert.summary())).contains("billing dispute");
    }
}
