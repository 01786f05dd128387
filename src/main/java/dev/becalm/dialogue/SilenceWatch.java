package dev.becalm.dialogue;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices late answers and dead air, each once per silence; an announced lookup earns a longer allowance. */
final class SilenceWatch {
    private static final Duration COUNTS_AS_SILENCE = Duration.ofSeconds(3);

    private final DialogueConfig config;
    private boolean announced;
    private boolean lateTold;
    private boolean deadAirTold;
    private Duration nonTalk = Duration.ZERO;
    private Duration hold = Duration.ZERO;
    private @Nullable Duration firstResponse;
    private Duration responses = Duration.ZERO;
    private int responseCount;

    /** A silence that has grown too long. */
    record Silence(SignalId id, Duration from, Duration to) {}

    SilenceWatch(DialogueConfig config) {
        this.config = config;
    }

    void announce(boolean lookup) {
        announced = lookup;
    }

    boolean announced() {
        return announced;
    }

    /** What is to be said of a silence that has lasted from {@code from} until {@code now}. */
    List<Silence> silent(@Nullable Party lastSpeaker, Duration from, Duration now) {
        Duration length = now.minus(from);
        List<Silence> found = new ArrayList<>();
        boolean customerWaits = lastSpeaker == Party.CUSTOMER && !announced;
        if (!lateTold && customerWaits && length.compareTo(config.lateResponse()) >= 0) {
            lateTold = true;
            found.add(new Silence(SignalId.LATE_RESPONSE, from, now));
        }
        Duration allowed = announced ? config.deadAirAnnounced() : config.deadAir();
        if (!deadAirTold && lastSpeaker != null && length.compareTo(allowed) >= 0) {
            deadAirTold = true;
            found.add(new Silence(SignalId.DEAD_AIR, from, now));
        }
        return found;
    }

    /** Somebody speaks: the silence before is over. Where it was long enough to count, tells whether it was announced. */
    Optional<Boolean> broken(@Nullable Party lastSpeaker, Party speaker, Duration from, Duration to) {
        lateTold = false;
        deadAirTold = false;
        Duration length = to.minus(from);
        if (lastSpeaker == Party.CUSTOMER && speaker == Party.AGENT && !length.isNegative()) {
            firstResponse = firstResponse == null ? length : firstResponse;
            responses = responses.plus(length);
            responseCount++;
        }
        if (lastSpeaker == null || length.compareTo(COUNTS_AS_SILENCE) <= 0) {
            return Optional.empty();
        }
        nonTalk = nonTalk.plus(length);
        hold = announced ? hold.plus(length) : hold;
        return Optional.of(announced);
    }

    /** A hold is over; it counts as waiting of which the customer knew. */
    void held(Duration length) {
        nonTalk = nonTalk.plus(length);
        hold = hold.plus(length);
        lateTold = false;
        deadAirTold = false;
    }

    Timing timing(double agentTalkShare, int interruptions) {
        @Nullable Duration mean = responseCount == 0 ? null : responses.dividedBy(responseCount);
        return new Timing(agentTalkShare, nonTalk, hold, interruptions, firstResponse, whole(mean));
    }

    private static @Nullable Duration whole(@Nullable Duration length) {
        return length == null ? null : Duration.ofMillis(length.toMillis());
    }
}
