package dev.becalm.call;

import java.time.Duration;

/** A stretch of a call, as offsets from its start: {@code 0 <= start <= end}. */
public record Span(Duration start, Duration end) {
    public Span {
        if (start.isNegative() || end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end: " + start + " to " + end);
        }
    }

    public static Span ofMillis(long start, long end) {
        return new Span(Duration.ofMillis(start), Duration.ofMillis(end));
    }

    public Duration length() {
        return end.minus(start);
    }

    /** The time that both spans cover, zero where they do not meet. */
    public Duration overlap(Span other) {
        Duration from = start.compareTo(other.start) > 0 ? start : other.start;
        Duration to = end.compareTo(other.end) < 0 ? end : other.end;
        return to.compareTo(from) > 0 ? to.minus(from) : Duration.ZERO;
    }
}
