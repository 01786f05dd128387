package dev.becalm.language.figure;

import dev.becalm.language.text.NormalText;

/**
 * A figure found in a turn.
 *
 * @param value currency units, seconds, minutes after midnight, days from today or of the month, or a count
 * @param unit currency code, {@code s}, {@code min}, the name of a day or month, or the thing counted
 */
public record Figure(Kind kind, NormalText.Slice slice, double value, String unit) {
    /** What kind of figure it is. */
    public enum Kind {
        MONEY,
        DURATION,
        TIME,
        DATE,
        COUNT
    }
}
