package dev.becalm.call;

import java.time.Duration;

/** The last event of every call. */
public record CallEnded(Duration at, Reason reason) implements HeardEvent {
    /** Why a call ended. */
    public enum Reason {
        HANGUP,
        CONNECTION_LOST,
        IDLE,
        DRAINED,
        INTERRUPTED
    }
}
