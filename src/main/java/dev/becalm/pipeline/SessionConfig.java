package dev.becalm.pipeline;

import java.time.Duration;

/**
 * How long a call waits, and how many there may be.
 *
 * @param mostCalls calls at once; more are refused as busy
 * @param lostGrace how long a call whose connections broke waits for another
 * @param idleLimit how long a call may bring nothing at all before it is ended
 * @param sheddingLag recognition lag above which interim words are left out, the agent's first
 * @param refusingLag recognition lag above which new calls are refused
 */
public record SessionConfig(
        int mostCalls, Duration lostGrace, Duration idleLimit, Duration sheddingLag, Duration refusingLag) {
    public static final SessionConfig DEFAULT = new SessionConfig(
            200, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofSeconds(4));

    public SessionConfig {
        if (mostCalls < 1 || mostCalls > 10_000) {
            throw new IllegalArgumentException("mostCalls must be 1 to 10000: " + mostCalls);
        }
        if (lostGrace.isNegative() || idleLimit.isNegative() || idleLimit.isZero()) {
            throw new IllegalArgumentException("lostGrace must be 0 or more and idleLimit above 0");
        }
        if (sheddingLag.compareTo(refusingLag) > 0) {
            throw new IllegalArgumentException("sheddingLag must not be above refusingLag");
        }
    }
}
