package dev.becalm.language;

/**
 * A figure named in an utterance.
 *
 * @param text as said
 * @param value the number in the kind's unit: currency units, seconds, a count; clock times in minutes after midnight
 * @param unit currency code, {@code s}, or the thing counted; empty where none was said
 */
public record Entity(Kind kind, String text, double value, String unit) {
    /** What kind of figure it is. */
    public enum Kind {
        MONEY,
        DURATION,
        TIME,
        DATE,
        COUNT
    }
}
