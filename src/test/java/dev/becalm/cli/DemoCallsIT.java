package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Tier;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.cue.CueShown;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.Replay;
import dev.becalm.risk.RiskChanged;
import dev.becalm.store.CallJournal;
import dev.becalm.store.EventJson;
import dev.becalm.web.ExtraRoutes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo calls, from sound or transcript to the journal, through the real doors. */
@Tag("model")
@Timeout(240)
class DemoCallsIT {
    private static final double SPEED = 4;

    @TempDir
    private Path folder;

    private MonitorConfig config;
    private MonitorNode node;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(
                Files.isDirectory(Path.of("models/en")),
                "the English speech model is not there; mvn package brings it");
        Path file = Files.writeString(
                folder.resolve("becalm.yaml"),
                "server:\n  port: 0\n  voskPort: 0\nstorage:\n  journal: " + folder.resolve("journal.db") + "\n");
        config = MonitorConfig.read(file, true);
        node = MonitorNode.start(config, started -> ExtraRoutes.NONE);
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-handled-badly", "zh-handled-badly"})
    void theBadlyHandledCallTurnsRedAndCallsTheSupervisor(String name) {
        List<CallEvent> events = play(name);

        assertThat(all(events, AlertRaised.class))
                .anyMatch(raised -> raised.alert().tier() == Tier.T1);
        assertThat(all(events, CueShown.class).stream()
                        .map(shown -> shown.cue().play())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(all(events, RiskChanged.class)).anyMatch(risk -> risk.level() == RiskChanged.Level.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-handled-well", "zh-handled-well"})
    void theWellHandledCallEndsGreenWithoutAlarm(String name) {
        List<CallEvent> events = play(name);

        assertThat(all(events, AlertRaised.class))
                .noneMatch(raised ->
                        raised.alert().tier() == Tier.T1 || raised.alert().tier() == Tier.T2);
        List<RiskChanged> risks = all(events, RiskChanged.class);
        assertThat(risks.get(risks.size() - 1).level()).isEqualTo(RiskChanged.Level.GREEN);
    }

    @Test
    void aReplayGivesTheSameEventsByteForByte() {
        List<CallEvent> events = play("en-handled-badly");

        var rules = RulesOnDisk.read(config, new MonitorMetrics(new SimpleMeterRegistry()));
        var again = Replay.run(events, rules.pipelineFor(((CallStarted) events.get(0)).info()));

        assertThat(again.stream().map(EventJson::write))
                .containsExactlyElementsOf(events.stream().map(EventJson::write).toList());
    }

    private List<CallEvent> play(String name) {
        var call = new CallId(new DemoCalls(node, SPEED).play(name).orElseThrow());
        List<CallEvent> events = List.of();
        try (var journal = CallJournal.open(folder.resolve("journal.db"))) {
            while (ended(events).isEmpty()) {
                Thread.onSpinWait();
                events = journal.queries().events(call);
            }
        }
        assertThat(ended(events)).extracting(CallEnded::reason).containsExactly(CallEnded.Reason.HANGUP);
        assertThat(events.get(events.size() - 1).at()).isGreaterThan(Duration.ofSeconds(30));
        return events;
    }

    private static List<CallEnded> ended(List<CallEvent> events) {
        return all(events, CallEnded.class);
    }

    private static <E extends CallEvent> List<E> all(List<CallEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
