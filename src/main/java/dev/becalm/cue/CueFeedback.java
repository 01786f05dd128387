package dev.becalm.cue;

import dev.becalm.call.HeardEvent;
import java.time.Duration;

/** What the agent says of a cue. */
public record CueFeedback(Duration at, String cue, Verdict verdict) implements HeardEvent {
    /** The three buttons. */
    public enum Verdict {
        USED,
        NOT_NOW,
        WRONG
    }
}
