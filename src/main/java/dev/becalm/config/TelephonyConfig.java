package dev.becalm.config;

import java.net.URI;
import java.time.Duration;

/**
 * How the telephone system is asked to let a supervisor into a call; src/docs/telephony-hook.md describes the request.
 *
 * @param joinUrl where requests are posted; {@code none} where there is no such telephone system
 * @param secret the key that requests are signed with, known to both sides; {@code none} with no {@code joinUrl}
 * @param limit how long the telephone system may take to answer
 */
public record TelephonyConfig(String joinUrl, String secret, Duration limit) {
    public static final TelephonyConfig DEFAULT = new TelephonyConfig("none", "none", Duration.ofSeconds(5));

    private static final String NONE = "none";
    private static final int SHORTEST_SECRET = 16;

    public TelephonyConfig {
        if (!joinUrl.equals(NONE) && !URI.create(joinUrl).isAbsolute()) {
            throw new IllegalArgumentException("joinUrl must be a whole address, http or https: " + joinUrl);
        }
        if (!joinUrl.equals(NONE) && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("secret must have at least 16 characters where joinUrl is set");
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit must be above 0: " + limit);
        }
    }

    public boolean hasJoin() {
        return !joinUrl.equals(NONE);
    }
}
