package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.language.Entity;
import dev.becalm.language.Utterance;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An utterance with every signal that holds in it. */
record Turn(Utterance utterance, Map<SignalId, Signal> signals) {
    Turn {
        // In the order of the ids, so that whatever is derived from them comes in the same order every time.
        Map<SignalId, Signal> sorted = new EnumMap<>(SignalId.class);
        sorted.putAll(signals);
        signals = sorted;
    }

    Turn with(Signal signal) {
        Map<SignalId, Signal> more = new EnumMap<>(SignalId.class);
        more.putAll(signals);
        more.put(signal.id(), signal);
        return new Turn(utterance, more);
    }

    boolean customer() {
        return utterance.party() == Party.CUSTOMER;
    }

    boolean agent() {
        return utterance.party() == Party.AGENT;
    }

    String text() {
        return utterance.text();
    }

    Language language() {
        return utterance.language();
    }

    boolean has(SignalId... ids) {
        return Arrays.stream(ids).anyMatch(signals::containsKey);
    }

    boolean has(Effect effect) {
        return signals.keySet().stream().anyMatch(id -> id.effect() == effect);
    }

    Optional<Entity> first(Entity.Kind... kinds) {
        List<Entity.Kind> wanted = List.of(kinds);
        return utterance.entities().stream()
                .filter(entity -> wanted.contains(entity.kind()))
                .findFirst();
    }

    /** The clause in which the words of a signal stand, as said. */
    String clause(SignalId id) {
        String words = words(id);
        return Clause.holding(words, text()).orElse(words);
    }

    /** The words of a signal as said; the whole turn where the rule names none. */
    String words(SignalId id) {
        Signal signal = signals.get(id);
        return signal == null || signal.words().isBlank() ? text() : signal.words();
    }
}
