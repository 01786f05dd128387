package dev.becalm.report;

import dev.becalm.alert.Alert;
import dev.becalm.alert.AlertAcknowledged;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An alert from first to last.
 *
 * @param at when it was first raised
 * @param alert as it stood at the end
 * @param acknowledgedBy who took it over last, else who saw it first; null where nobody did
 * @param acknowledgedAfter how long it waited for the first to see it; null where nobody acknowledged it
 * @param owned whether that person took it over
 */
public record AlertRecord(
        Duration at,
        Alert alert,
        @Nullable String acknowledgedBy,
        @Nullable Duration acknowledgedAfter,
        boolean owned) {
    AlertRecord acknowledged(AlertAcknowledged seen) {
        Duration after = acknowledgedAfter == null ? seen.at().minus(at) : acknowledgedAfter;
        boolean theirs = acknowledgedBy == null || seen.owner();
        return new AlertRecord(at, alert, theirs ? seen.by() : acknowledgedBy, after, owned || seen.owner());
    }
}
