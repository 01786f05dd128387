package dev.becalm.store;

/** There is no such thing in the store. */
public final class UnknownCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCase(String message) {
        super(message);
    }
}
