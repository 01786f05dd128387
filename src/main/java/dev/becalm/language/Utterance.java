package dev.becalm.language;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.time.Duration;
import java.util.List;

/**
 * A finished utterance, understood.
 *
 * @param text the words as recognised or delivered
 * @param language what the call is in
 * @param supported false where the text is in a language that is not understood: it then has no scores
 * @param sentiment -1 to 1
 * @param sentimentConfidence 0 to 1
 * @param heat of a customer's words, 0 calm to 3 furious; 0 for an agent's
 */
public record Utterance(
        Duration at,
        int number,
        Party party,
        Span span,
        String text,
        Language language,
        boolean supported,
        double sentiment,
        double sentimentConfidence,
        double heat,
        List<Entity> entities)
        implements DerivedEvent {
    public Utterance {
        entities = List.copyOf(entities);
    }
}
