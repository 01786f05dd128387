package dev.becalm.transcription.grammar;

/** A grammar file is not what it should be; the message says what was found. */
public final class BadGrammar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadGrammar(String message) {
        super(message);
    }
}
