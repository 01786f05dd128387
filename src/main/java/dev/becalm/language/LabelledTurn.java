package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import java.util.Set;

/**
 * A turn of which people have said what it holds.
 *
 * @param heat of a customer's turn, 0 calm to 3 furious
 * @param sentiment -1, 0 or 1
 * @param lesson false for a turn that is known only as what came before another: it has no labels
 */
public record LabelledTurn(
        Party party, String text, Set<SignalId> signals, double heat, double sentiment, boolean lesson) {
    public LabelledTurn {
        signals = Set.copyOf(signals);
    }

    LabelledTurn saying(String other) {
        return new LabelledTurn(party, other, signals, heat, sentiment, lesson);
    }
}
