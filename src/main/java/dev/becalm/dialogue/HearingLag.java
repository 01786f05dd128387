package dev.becalm.dialogue;

import dev.becalm.call.Party;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the slower party's sound or words run behind the clock of the call. What has not been listened to yet is no
 * silence.
 */
final class HearingLag {
    // A voice has to last this long before it counts as speech.
    private static final Duration DETECTION = Duration.ofMillis(400);

    private final Map<Party, Duration> behind = new EnumMap<>(Party.class);
    private Duration clock = Duration.ZERO;

    void tick(Duration at) {
        clock = at.compareTo(clock) > 0 ? at : clock;
    }

    /** Something of this party, heard up to this offset, has just come in. */
    void heard(Party party, Duration at) {
        tick(at);
        behind.put(party, clock.minus(at));
    }

    /** The offset up to which everybody has been listened to. */
    Duration heardUntil() {
        Duration most = behind.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        Duration until = clock.minus(most).minus(DETECTION);
        return until.isNegative() ? Duration.ZERO : until;
    }
}
