package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags what lies behind the complaint, for the root-cause report. */
final class CauseTags {
    private static final Map<SignalId, String> TAGS = new EnumMap<>(Map.ofEntries(
            Map.entry(SignalId.NO_CONSENT, "consent-missing"),
            Map.entry(SignalId.NO_NOTICE, "notice-missing"),
            Map.entry(SignalId.MISUNDERSTANDING, "tariff-misunderstanding"),
            Map.entry(SignalId.BROKEN_PROMISE, "broken-promise"),
            Map.entry(SignalId.REPEAT_CONTACT, "process"),
            Map.entry(SignalId.BLAME_TEAM, "other-team"),
            Map.entry(SignalId.DEFENSIVE, "staff-manner"),
            Map.entry(SignalId.MOCKING, "staff-manner")));
    private static final String BILLING = "billing dispute";

    private final Set<String> tags = new LinkedHashSet<>();

    void read(Turn turn) {
        turn.signals().keySet().forEach(id -> {
            if (TAGS.containsKey(id)) {
                tags.add(TAGS.get(id));
            }
        });
    }

    /**
     * The tags so far.
     *
     * @param admitted whether the agent has found that it was our doing: a billing error is none before that
     */
    List<String> tags(String issue, boolean admitted) {
        List<String> all = new ArrayList<>(tags);
        if (issue.equals(BILLING) && admitted) {
            all.add("billing-error");
        }
        if (issue.equals("quality")) {
            all.add("quality");
        }
        return all;
    }
}
