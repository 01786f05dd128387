package dev.becalm.dialogue;

import dev.becalm.call.Span;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the customer is on hold, as the telephone system tells, and for how long. */
final class HoldClock {
    private @Nullable Duration since;
    private Duration lastEnd = Duration.ZERO;
    private boolean told;

    boolean on() {
        return since != null;
    }

    /** Begins a hold; one that has begun already goes on. */
    void begin(Duration from) {
        if (since == null) {
            since = from;
            told = false;
        }
    }

    /** Ends the hold; empty where there was none. */
    Optional<Span> end(Duration until) {
        if (since == null) {
            return Optional.empty();
        }
        lastEnd = until.compareTo(since) > 0 ? until : since;
        Span held = new Span(since, lastEnd);
        since = null;
        return Optional.of(held);
    }

    /** When the last hold ended; a silence after it begins no earlier. */
    Duration lastEnd() {
        return lastEnd;
    }

    /** The hold that goes on, once it has lasted this long, and then no more. */
    Optional<Span> tooLong(Duration now, Duration allowed) {
        if (since == null || told || now.minus(since).compareTo(allowed) < 0) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(new Span(since, now));
    }
}
