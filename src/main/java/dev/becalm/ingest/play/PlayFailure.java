package dev.becalm.ingest.play;

/** A call could not be played to its end; the message says why in words for a person. */
public final class PlayFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlayFailure(String message) {
        super(message);
    }
}
