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

    @Test
    void summarisesTheCallInAFewLines() {
        var alert = new PlayedCall(GoldenCalls.handledBadly().through(Stages.all()))
                .last(AlertRaised.class)
                .alert();

        assertThat(alert.summary()).hasSizeBetween(2, 5);
        assertThat(String.join(" ", alert.summary())).contains("billing dispute");
    }
}
