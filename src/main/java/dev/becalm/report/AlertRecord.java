package dev.becalm.report;

import dev.becalm.alert.Alert;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An alert from first to last.
 *
 * @param at when it was first raised
 * @param alert as it stood at the end
 * @param acknowledgedBy null where nobody did
 * @param acknowledgedAfter how long it waited; null where nobody acknowledged it
 * @param owned whether that person took it over
 */
public record AlertRecord(
        Duration at,
        Alert alert,
        @Nullable String acknowledgedBy,
        @Nullable Duration acknowledgedAfter,
        boolean owned) {}
