package dev.becalm.call;

import java.util.List;

/**
 * One finding, which explains itself.
 *
 * @param rule the rule or feature that found it
 * @param words the words it was found in, as said; empty for a finding about timing or voice
 * @param span when those words were said
 * @param confidence 0 to 1
 */
public record Signal(
        SignalId id, Party party, String rule, String words, Span span, double confidence, List<String> concepts) {
    public Signal {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be within [0, 1]: " + confidence);
        }
        concepts = List.copyOf(concepts);
    }
}
