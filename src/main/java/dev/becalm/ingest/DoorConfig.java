package dev.becalm.ingest;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import java.time.Duration;
import java.util.List;

/**
 * How the doors treat connections.
 *
 * @param channels who speaks on the first and on the second channel of two-channel audio
 * @param language of calls that do not say
 * @param firstMessage how long a connection may stay open before it says anything
 * @param idle how long a connection may fall silent afterwards
 * @param maxAhead how much audio may wait for the recogniser before a client is no longer read from
 * @param maxFrameBytes largest WebSocket message taken, 64 KiB to 16 MiB
 */
public record DoorConfig(
        List<Party> channels,
        Language language,
        Duration firstMessage,
        Duration idle,
        Duration maxAhead,
        int maxFrameBytes) {
    public static final DoorConfig DEFAULT = new DoorConfig(
            List.of(Party.CUSTOMER, Party.AGENT),
            Language.EN,
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            4 << 20);

    public DoorConfig {
        channels = List.copyOf(channels);
        if (channels.size() != 2 || channels.get(0) == channels.get(1)) {
            throw new IllegalArgumentException("channels must be two different parties: " + channels);
        }
        requirePositive("firstMessage", firstMessage);
        requirePositive("idle", idle);
        requirePositive("maxAhead", maxAhead);
        if (maxFrameBytes < 64 << 10 || maxFrameBytes > 16 << 20) {
            throw new IllegalArgumentException("maxFrameBytes must be 64 KiB to 16 MiB: " + maxFrameBytes);
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " must be longer than zero: " + value);
        }
    }
}
