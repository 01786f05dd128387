package dev.becalm.alert;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All alerts of a call, one for each trigger, with who has seen them. */
final class AlertBook {
    private final AlertConfig config;
    private final Map<String, Entry> byTrigger = new LinkedHashMap<>();

    /** An alert and how long it has waited. */
    private static final class Entry {
        private Alert alert;
        private Duration since;
        private boolean acknowledged;

        private Entry(Alert alert, Duration since) {
            this.alert = alert;
            this.since = since;
        }
    }

    /** What is to be raised, before it is known whether it is new. */
    record Draft(
            Tier tier,
            String trigger,
            boolean forecast,
            String reason,
            String quote,
            int utterance,
            List<String> concepts,
            List<String> summary) {}

    AlertBook(AlertConfig config) {
        this.config = config;
    }

    boolean knows(String trigger) {
        return byTrigger.containsKey(trigger);
    }

    /** Raises an alert; the same trigger keeps its id and counts one more. */
    AlertRaised raise(Draft draft, Duration at) {
        Entry known = byTrigger.get(draft.trigger());
        if (known == null) {
            Alert alert = alert("alert-" + (byTrigger.size() + 1), draft, 1);
            byTrigger.put(draft.trigger(), new Entry(alert, at));
            return new AlertRaised(at, alert);
        }
        known.alert = alert(known.alert.id(), draft, known.alert.times() + 1);
        known.since = at;
        return new AlertRaised(at, known.alert);
    }

    private static Alert alert(String id, Draft draft, int times) {
        return new Alert(
                id,
                draft.tier(),
                draft.trigger(),
                draft.forecast(),
                draft.reason(),
                draft.quote(),
                draft.utterance(),
                times,
                0,
                draft.concepts(),
                draft.summary());
    }

    /** Notes that somebody has seen an alert. Returns it; empty where there is none of that id. */
    Optional<Alert> acknowledge(AlertAcknowledged event) {
        Optional<Entry> known = byTrigger.values().stream()
                .filter(entry -> entry.alert.id().equals(event.alert()))
                .findFirst();
        known.ifPresent(entry -> entry.acknowledged = true);
        return known.map(entry -> entry.alert);
    }

    /** Alerts that nobody has acknowledged in time, each raised once more. */
    List<DerivedEvent> overdue(Duration at) {
        List<DerivedEvent> reminders = new ArrayList<>();
        for (Entry entry : byTrigger.values()) {
            if (isOverdue(entry, at)) {
                entry.since = at;
                entry.alert = reminded(entry.alert);
                reminders.add(new AlertRaised(at, entry.alert));
            }
        }
        return reminders;
    }

    private boolean isOverdue(Entry entry, Duration at) {
        Tier tier = entry.alert.tier();
        if (entry.acknowledged || tier == Tier.T3 || entry.alert.reminders() >= config.reminders()) {
            return false;
        }
        Duration patience = tier == Tier.T1 ? config.remindFirst() : config.remindSecond();
        return at.minus(entry.since).compareTo(patience) >= 0;
    }

    private static Alert reminded(Alert one) {
        return new Alert(
                one.id(),
                one.tier(),
                one.trigger(),
                one.forecast(),
                one.reason(),
                one.quote(),
                one.utterance(),
                one.times(),
                one.reminders() + 1,
                one.concepts(),
                one.summary());
    }
}
