package dev.becalm.cli;

/** The product cannot start, for a reason that the user can mend; the message says it in one line. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
