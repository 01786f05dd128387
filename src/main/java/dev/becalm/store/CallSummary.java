package dev.becalm.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of calls.
 *
 * @param endedAt null while the call goes on
 * @param peakRisk 0 to 100
 * @param finalRisk 0 to 100
 */
public record CallSummary(
        String id,
        String language,
        String agent,
        String team,
        @Nullable String customer,
        String door,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long durationMs,
        double peakRisk,
        double finalRisk,
        String level,
        int t1,
        int t2,
        int t3,
        int cues,
        String issue) {}
