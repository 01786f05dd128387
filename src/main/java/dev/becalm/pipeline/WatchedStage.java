package dev.becalm.pipeline;

import dev.becalm.call.CallEvent;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Stage;
import dev.becalm.call.StageFailed;
import dev.becalm.metrics.Blame;
import dev.becalm.metrics.MonitorMetrics;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times a stage from outside, and takes it out of the call when it breaks so that the others go on. */
final class WatchedStage implements Stage {
    private static final Logger log = LoggerFactory.getLogger(WatchedStage.class);

    private final String name;
    private final Stage stage;
    private final MonitorMetrics metrics;
    private boolean broken;
    private long spentNanos;

    WatchedStage(String name, Stage stage, MonitorMetrics metrics) {
        this.name = name;
        this.stage = stage;
        this.metrics = metrics;
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        return watch(event.at(), () -> stage.on(event));
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        List<DerivedEvent> events = watch(at, () -> stage.settle(at));
        metrics.stage(name, Duration.ofNanos(spentNanos));
        spentNanos = 0;
        return events;
    }

    private List<DerivedEvent> watch(Duration at, Supplier<List<DerivedEvent>> work) {
        if (broken) {
            return List.of();
        }
        long began = System.nanoTime();
        try {
            return work.get();
        } catch (RuntimeException e) {
            broken = true;
            metrics.stageFailed(name);
            log.error("stage failed and is left out of the call stage={} error={}", name, Blame.of(e));
            return List.of(new StageFailed(at, name));
        } finally {
            spentNanos += System.nanoTime() - began;
        }
    }
}
