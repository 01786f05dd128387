package dev.becalm.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which calls an improvement report is about.
 *
 * @param team null for all
 * @param language null for all
 */
public record Slicing(
        Instant from,
        Instant to,
        @Nullable String team,
        @Nullable String language) {
    public Slicing {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to: " + from + ", " + to);
        }
    }

    /** The period of the same length before this one. */
    Slicing before() {
        Duration length = Duration.between(from, to);
        return new Slicing(from.minus(length), from, team, language);
    }

    /** Conditions on a digest {@code d} of a call of which something was understood; others count in no rate. */
    Conditions understood() {
        return conditions().when(true, "d.outcome <> 'UNCLEAR'");
    }

    /** Conditions on a digest {@code d}. */
    Conditions conditions() {
        return new Conditions()
                .with("d.started_ms >= :from", "from", from.toEpochMilli())
                .with("d.started_ms < :to", "to", to.toEpochMilli())
                .with("d.team = :team", "team", team)
                .with("d.language = :language", "language", language);
    }
}
