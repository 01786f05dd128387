package dev.becalm.cue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/** A cue leaves the screen. */
public record CueWithdrawn(Duration at, String cue, Reason reason) implements DerivedEvent {
    /** Why it leaves. */
    public enum Reason {
        DONE,
        EXPIRED,
        REPLACED,
        WORDS_TAKEN_BACK,
        DISMISSED
    }
}
