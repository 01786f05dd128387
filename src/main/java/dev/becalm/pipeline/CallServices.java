package dev.becalm.pipeline;

import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import dev.becalm.store.recording.Recordings;
import dev.becalm.tone.VoiceDesk;
import java.time.Clock;

/** What every live call uses. */
public record CallServices(
        Clock clock,
        CallWorkers workers,
        RuleBook rules,
        VoiceDesk voices,
        CallJournal journal,
        MonitorMetrics metrics,
        Recordings recordings) {

    /** Services that listen to words only and record nothing. */
    public CallServices(Clock clock, CallWorkers workers, RuleBook rules, CallJournal journal, MonitorMetrics metrics) {
        this(clock, workers, rules, VoiceDesk.CLOSED, journal, metrics, Recordings.off());
    }
}
