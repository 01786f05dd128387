package dev.becalm.pipeline;

import dev.becalm.alert.AlertRaised;
import dev.becalm.audio.AudioGap;
import dev.becalm.call.CallEvent;
import dev.becalm.cue.CueShown;
import dev.becalm.metrics.MonitorMetrics;
import java.util.List;

/** Counts what happens in calls. */
final class CallMeters {
    private CallMeters() {}

    static void count(List<CallEvent> events, MonitorMetrics metrics) {
        each(events, CueShown.class)
                .forEach(shown -> metrics.cueShown(shown.cue().act()));
        each(events, AlertRaised.class)
                .forEach(raised -> metrics.alertRaised(raised.alert().tier()));
        each(events, AudioGap.class).forEach(gap -> metrics.gap(gap.reason().name()));
    }

    private static <E extends CallEvent> List<E> each(List<CallEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
