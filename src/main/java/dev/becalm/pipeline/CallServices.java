package dev.becalm.pipeline;

import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import java.time.Clock;

/** What every live call uses. */
public record CallServices(
        Clock clock, CallWorkers workers, RuleBook rules, CallJournal journal, MonitorMetrics metrics) {}
