package dev.becalm.cue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each language's file holds, in its order.
 *
 * @param terms words of the trade with what they mean
 */
public record Playbook(Map<Language, List<Play>> plays, Map<Language, List<PlainTerm>> terms) {
    public Playbook {
        plays = new LinkedHashMap<>(plays);
        terms = new LinkedHashMap<>(terms);
        plays.values().forEach(Playbook::requireUniqueIds);
    }

    public List<Play> in(Language language) {
        return plays.getOrDefault(language, List.of());
    }

    List<PlainTerm> terms(Language language) {
        return terms.getOrDefault(language, List.of());
    }

    /** The play with the most to say about a signal: what the better line would have been. */
    public Optional<Play> against(SignalId signal, Language language) {
        return in(language).stream()
                .filter(play -> play.signals().contains(signal))
                .findFirst();
    }

    private static void requireUniqueIds(List<Play> plays) {
        long different = plays.stream().map(Play::id).distinct().count();
        if (different != plays.size()) {
            throw new IllegalArgumentException("each play needs an id of its own");
        }
    }
}
