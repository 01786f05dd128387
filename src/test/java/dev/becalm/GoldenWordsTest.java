package dev.becalm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.alert.Briefing;
import dev.becalm.call.CallEvent;
import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.PlayedCall;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.report.CallReport;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import dev.becalm.risk.TurningPoint;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two recorded calls from their words alone, as shipped: rules, what was learned, playbook and settings. */
@Concept(value = "S003-50", by = RulesOnDisk.class)
class GoldenWordsTest {
    private static final RulesOnDisk RULES =
            RulesOnDisk.read(MonitorConfig.DEFAULT, new MonitorMetrics(new SimpleMeterRegistry()));
    private static final PlayedCall BAD = play(GoldenCalls.handledBadly());
    private static final PlayedCall WELL = play(GoldenCalls.handledWell());

    @Test
    void callsASupervisorAtTheOutburstAndBriefsAtTheDemand() {
        assertThat(BAD.rightAfter(3, RiskChanged.class).level()).isNotEqualTo(Level.GREEN);
        assertThat(BAD.rightAfter(4, RiskChanged.class).level()).isEqualTo(Level.RED);
        assertThat(BAD.tiers(4)).contains(Tier.T2);
        assertThat(BAD.tiers(8)).contains(Tier.T1);
        assertThat(BAD.in(8, Briefing.class)).hasSize(1);
        assertThat(BAD.cueActs(1)).contains(SignalId.FOLLOW_WORDS.name());
    }

    @Test
    void tellsWhichLineTurnedTheCall() {
        var turning = BAD.all(TurningPoint.class).get(0);

        assertThat(turning.utterance()).isEqualTo(5);
        assertThat(turning.cause()).isEqualTo(4);
    }

    @Test
    void staysCalmInTheWellHandledCall() {
        assertThat(WELL.tiers()).doesNotContain(Tier.T1, Tier.T2);
        assertThat(WELL.cueActs(0)).contains(SignalId.FOLLOW_WORDS.name());
        assertThat(WELL.cueActs(14)).contains(SignalId.FACE_SAVING.name());
        assertThat(WELL.last(RiskChanged.class).level()).isEqualTo(Level.GREEN);
    }

    @Test
    void tellsGoodHandlingFromBad() {
        assertThat(CallReport.of(BAD.events(), RULES.playbook()).handling().total())
                .isLessThanOrEqualTo(35);
        assertThat(CallReport.of(WELL.events(), RULES.playbook()).handling().total())
                .isGreaterThanOrEqualTo(80);
    }

    private static PlayedCall play(ScriptedCall call) {
        List<CallEvent> events = new ArrayList<>();
        CallPipeline pipeline = RULES.pipelineFor(ScriptedCall.info(Language.ZH));
        call.heard().forEach(event -> events.addAll(pipeline.accept(event)));
        return new PlayedCall(events);
    }
}
