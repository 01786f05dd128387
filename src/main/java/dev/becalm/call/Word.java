package dev.becalm.call;

/**
 * One recognised word and when it was said.
 *
 * @param confidence 0 to 1; 1 for text that was typed
 */
public record Word(String text, Span span, double confidence) {
    public Word {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be within [0, 1]: " + confidence);
        }
    }
}
