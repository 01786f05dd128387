package dev.becalm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.EventHandlers;
import dev.becalm.call.StageFailed;
import dev.becalm.call.TimePassed;
import dev.becalm.metrics.MonitorMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedStageTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void leavesABrokenStageOutAndLetsTheOthersGoOn() {
        var breaks = new EventHandlers().on(TimePassed.class, time -> {
            throw new IllegalStateException("told to break");
        });
        var counts = new EventHandlers().on(TimePassed.class, time -> List.of(new StageFailed(time.at(), "later")));
        var metrics = new MonitorMetrics(meters);
        var pipeline = new CallPipeline(
                List.of(new WatchedStage("first", breaks, metrics), new WatchedStage("second", counts, metrics)));

        var first = pipeline.accept(new TimePassed(Duration.ofSeconds(1)));
        var second = pipeline.accept(new TimePassed(Duration.ofSeconds(2)));

        assertThat(first).extracting("class.simpleName").containsExactly("TimePassed", "StageFailed", "StageFailed");
        assertThat(second).extracting("class.simpleName").containsExactly("TimePassed", "StageFailed");
        assertThat(meters.get("becalm.stage.failures")
                        .tag("stage", "first")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("becalm.stage").tag("stage", "second").timer().count())
                .isEqualTo(2);
    }
}
