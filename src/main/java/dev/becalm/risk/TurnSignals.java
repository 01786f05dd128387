package dev.becalm.risk;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The signals that hold in each utterance, as far as it is known. */
public final class TurnSignals {
    private final Map<Integer, Map<SignalId, Signal>> byUtterance = new TreeMap<>();

    public void add(int utterance, Signal signal) {
        byUtterance
                .computeIfAbsent(utterance, number -> new EnumMap<>(SignalId.class))
                .put(signal.id(), signal);
    }

    public void remove(int utterance, SignalId id) {
        byUtterance.getOrDefault(utterance, new EnumMap<>(SignalId.class)).remove(id);
    }

    /** In the order of the ids. */
    public Collection<Signal> of(int utterance) {
        return byUtterance
                .getOrDefault(utterance, new EnumMap<>(SignalId.class))
                .values();
    }

    public boolean has(int utterance, SignalId id) {
        return byUtterance
                .getOrDefault(utterance, new EnumMap<>(SignalId.class))
                .containsKey(id);
    }
}
