package dev.becalm.store.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the sound of a call.
 *
 * @param until when it is or was deleted; null where there never was any
 */
public record Keeping(State state, @Nullable Instant until) {
    /** Whether there is something to hear. */
    public enum State {
        NONE,
        KEPT,
        DELETED
    }
}
