package dev.becalm.audio;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.time.Duration;

/** Audio of an accepted call that never arrived or could not be kept; never dropped in silence. */
public record AudioGap(Duration at, Party party, Span span, Reason reason) implements HeardEvent {
    /** Why audio is missing. */
    public enum Reason {
        NOT_RECEIVED,
        OVERLOADED,
        MALFORMED
    }
}
