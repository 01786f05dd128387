package dev.becalm.store;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.HeardEvent;
import dev.becalm.cue.CueShown;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.risk.RiskChanged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Writes a batch of events in one transaction and keeps the list of calls up to date with them. */
final class JournalBatch {
    private final Handle handle;
    private final Map<Class<?>, BiConsumer<String, CallEvent>> effects = new LinkedHashMap<>();

    JournalBatch(Handle handle) {
        this.handle = handle;
        effect(CallStarted.class, this::started);
        effect(CallEnded.class, this::ended);
        effect(RiskChanged.class, this::risk);
        effect(AlertRaised.class, this::alert);
        effect(CueShown.class, (call, event) -> update(call, "cues = cues + 1"));
        effect(DialogueState.class, this::dialogue);
    }

    private <E extends CallEvent> void effect(Class<E> type, BiConsumer<String, E> effect) {
        effects.put(type, (call, event) -> effect.accept(call, type.cast(event)));
    }

    void write(List<LoggedEvent> events) {
        var insert = handle.prepareBatch(
                "INSERT OR IGNORE INTO event (seq, call, at_ms, kind, heard, json) VALUES (?, ?, ?, ?, ?, ?)");
        for (LoggedEvent logged : events) {
            CallEvent event = logged.event();
            insert.add(
                    logged.seq(),
                    logged.call().value(),
                    event.at().toMillis(),
                    EventJson.kindOf(event),
                    event instanceof HeardEvent ? 1 : 0,
                    logged.json());
        }
        insert.execute();
        for (LoggedEvent logged : events) {
            var effect = effects.get(logged.event().getClass());
            if (effect != null) {
                effect.accept(logged.call().value(), logged.event());
            }
        }
    }

    private void started(String call, CallStarted event) {
        CallInfo info = event.info();
        handle.execute(
                "INSERT INTO call (id, language, agent, team, customer, door, started_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                call,
                info.language().code(),
                info.agent(),
                info.team(),
                info.customer(),
                info.door(),
                info.startedAt().toEpochMilli());
    }

    private void ended(String call, CallEnded event) {
        long lasted = event.at().toMillis();
        update(
                call,
                "ended_ms = started_ms + ?, duration_ms = ?, end_reason = ?",
                lasted,
                lasted,
                event.reason().name());
    }

    private void risk(String call, RiskChanged event) {
        update(
                call,
                "final_risk = ?, peak_risk = max(peak_risk, ?), level = ?",
                event.risk(),
                event.risk(),
                event.level().name());
    }

    private void alert(String call, AlertRaised event) {
        if (event.alert().times() > 1) {
            return;
        }
        switch (event.alert().tier()) {
            case T1 -> update(call, "t1 = t1 + 1");
            case T2 -> update(call, "t2 = t2 + 1");
            case T3 -> update(call, "t3 = t3 + 1");
            case NONE -> {}
        }
    }

    private void dialogue(String call, DialogueState event) {
        if (!event.issue().isEmpty()) {
            update(call, "issue = ?", event.issue());
        }
    }

    private void update(String call, String assignments, Object... values) {
        Object[] arguments = java.util.Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = call;
        handle.execute("UPDATE call SET " + assignments + " WHERE id = ?", arguments);
    }
}
