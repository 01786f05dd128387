package dev.becalm.transcription;

/** A model that is needed is not there or not whole; the message says what to do about it. */
public final class ModelMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelMissing(String message) {
        super(message);
    }
}
