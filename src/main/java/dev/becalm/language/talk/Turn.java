package dev.becalm.language.talk;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.language.text.NormalText;
import java.util.Set;

/**
 * One finished utterance, as later ones look back on it.
 *
 * @param heat of a customer's turn, 0 calm to 3 furious, as estimated from the words; 0 for an agent's
 */
public record Turn(Party party, Span span, NormalText text, Set<SignalId> signals, double heat) {
    public Turn {
        if (heat < 0 || heat > 3) {
            throw new IllegalArgumentException("heat must be within [0, 3]: " + heat);
        }
        signals = Set.copyOf(signals);
    }

    public boolean has(Set<SignalId> any) {
        return any.stream().anyMatch(signals::contains);
    }

    public boolean isQuestion() {
        return Questions.isQuestion(text);
    }
}
