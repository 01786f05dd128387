package dev.becalm.alert;

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

    /**
     * Raises an alert. The same trigger keeps its id, its tier where that was higher, and the time it has waited, and
     * counts one more; where it rises, whoever has seen the lower one has not seen this.
     */
    AlertRaised raise(Draft draft, Duration at) {
        Entry known = byTrigger.get(draft.trigger());
        if (known == null) {
            Alert alert = alert("alert-" + (byTrigger.size() + 1), draft, draft.tier(), 1, 0);
            byTrigger.put(draft.trigger(), new Entry(alert, at));
            return new AlertRaised(at, alert);
        }
        Alert before = known.alert;
        boolean rises = draft.tier().compareTo(before.tier()) < 0;
        if (rises) {
            known.since = at;
            known.acknowledged = false;
        }
        known.alert = alert(
                before.id(),
                draft,
                rises ? draft.tier() : before.tier(),
                before.times() + 1,
                rises ? 0 : before.reminders());
        return new AlertRaised(at, known.alert);
    }

    private static Alert alert(String id, Draft draft, Tier tier, int times, int reminders) {
        return new Alert(
                id,
                tier,
                draft.trigger(),
                draft.forecast(),
                draft.reason(),
                draft.quote(),
                draft.utterance(),
                times,
                reminders,
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

    /**
     * Alerts that nobody has acknowledged in time, each raised once more.
     *
     * @param red whether the light is red; then what waits in the second tier rises to the first
     */
    List<AlertRaised> overdue(boolean red, Duration at) {
        List<AlertRaised> reminders = new ArrayList<>();
        for (Entry entry : byTrigger.values()) {
            if (isOverdue(entry, at)) {
                entry.since = at;
                entry.alert = reminded(entry.alert, red ? Tier.T1 : entry.alert.tier());
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

    private static Alert reminded(Alert one, Tier tier) {
        return new Alert(
                one.id(),
                tier,
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
