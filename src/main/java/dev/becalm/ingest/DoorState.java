package dev.becalm.ingest;

/** Where a connection stands, the same for each door. */
enum DoorState {
    /** Open, but no call yet. */
    WAITING,
    /** It holds a line of a call. */
    STREAMING,
    /** The client said that it is done; what it sent is still being worked off. */
    ENDING,
    CLOSED;

    boolean mayBecome(DoorState next) {
        return switch (this) {
            case WAITING -> next == STREAMING || next == CLOSED;
            case STREAMING -> next == ENDING || next == CLOSED;
            case ENDING -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    DoorState become(DoorState next) {
        if (!mayBecome(next)) {
            throw new IllegalStateException("a connection never goes from " + this + " to " + next);
        }
        return next;
    }
}
