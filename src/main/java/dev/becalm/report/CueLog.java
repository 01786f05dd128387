package dev.becalm.report;

import dev.becalm.call.CallEvent;
import dev.becalm.call.EventHandlers;
import dev.becalm.cue.CueFeedback;
import dev.becalm.cue.CueOutcome;
import dev.becalm.cue.CueShown;
import dev.becalm.report.CallDigest.CueUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins each cue with what the agent said of it and what became of it. */
final class CueLog {
    private final Map<String, CueShown> shown = new LinkedHashMap<>();
    private final Map<String, CueFeedback> verdicts = new LinkedHashMap<>();
    private final Map<String, CueOutcome> outcomes = new LinkedHashMap<>();
    private final EventHandlers handlers = new EventHandlers()
            .on(CueShown.class, event -> keep(shown, event.cue().id(), event))
            .on(CueFeedback.class, event -> keep(verdicts, event.cue(), event))
            .on(CueOutcome.class, event -> keep(outcomes, event.cue(), event));

    void read(CallEvent event) {
        handlers.on(event);
    }

    private static <E, T> List<T> keep(Map<String, E> map, String cue, E event) {
        map.put(cue, event);
        return List.of();
    }

    List<CueUse> uses() {
        return shown.values().stream().map(this::use).toList();
    }

    private CueUse use(CueShown event) {
        String id = event.cue().id();
        @Nullable CueFeedback verdict = verdicts.get(id);
        @Nullable CueOutcome outcome = outcomes.get(id);
        return new CueUse(
                id,
                event.cue().play(),
                event.cue().act(),
                event.at().toMillis(),
                verdict == null ? null : verdict.verdict().name(),
                outcome == null ? null : outcome.said(),
                outcome == null ? null : outcome.heatBefore(),
                outcome == null ? null : outcome.heatAfter(),
                outcome == null ? null : outcome.riskBefore(),
                outcome == null ? null : outcome.riskAfter());
    }
}
