package dev.becalm.transcription.models;

/** A model could not be fetched, unpacked or adapted; the message says why and what to do, in one line. */
public final class ModelTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelTrouble(String message) {
        super(message);
    }

    public ModelTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
