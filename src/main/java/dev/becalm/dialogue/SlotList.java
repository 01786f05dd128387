package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.dialogue.BoundaryRule.Slot;
import dev.becalm.language.Entity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of the things that an issue needs are known, and which to ask for next. */
final class SlotList {
    private final Set<String> filled = new LinkedHashSet<>();

    void read(Turn turn, BoundaryRule rule) {
        if (!turn.customer()) {
            return;
        }
        for (Slot slot : rule.slots()) {
            boolean figure = turn.utterance().entities().stream()
                    .map(Entity::kind)
                    .anyMatch(kind -> kind.name().equals(slot.figure()));
            if (figure || slot.filledBy().in(turn.text(), turn.language()) > 0) {
                filled.add(slot.id());
            }
        }
    }

    List<String> missing(BoundaryRule rule, Language language) {
        return rule.slots().stream()
                .filter(slot -> !filled.contains(slot.id()))
                .map(slot -> slot.ask().in(language))
                .toList();
    }
}
