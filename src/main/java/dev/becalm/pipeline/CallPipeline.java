package dev.becalm.pipeline;

import dev.becalm.call.CallEvent;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Stage;
import dev.becalm.metrics.MonitorMetrics;
import java.util.ArrayList;
import java.util.List;

/**
 * Understanding of one call: every heard event runs through the stages in order, and each stage reads what came before
 * it. Pure: the same heard events give the same list. One thread at a time.
 */
public final class CallPipeline {
    private final List<Stage> stages;

    public CallPipeline(List<Stage> stages) {
        this.stages = List.copyOf(stages);
    }

    /** The heard event itself, then everything that follows from it. */
    public List<CallEvent> accept(HeardEvent heard) {
        List<CallEvent> events = new ArrayList<>();
        events.add(heard);
        for (Stage stage : stages) {
            for (CallEvent event : List.copyOf(events)) {
                events.addAll(stage.on(event));
            }
            events.addAll(stage.settle(heard.at()));
        }
        return events;
    }

    /** Begins a pipeline whose stages are timed, and taken out when they break. */
    public static Builder watched(MonitorMetrics metrics) {
        return new Builder(metrics);
    }

    /** Puts stages in the order in which a call passes them. */
    public static final class Builder {
        private final MonitorMetrics metrics;
        private final List<Stage> stages = new ArrayList<>();

        private Builder(MonitorMetrics metrics) {
            this.metrics = metrics;
        }

        /** Adds the next stage; the name is that of its room. */
        public Builder then(String name, Stage stage) {
            stages.add(new WatchedStage(name, stage, metrics));
            return this;
        }

        public CallPipeline build() {
            return new CallPipeline(stages);
        }
    }
}
