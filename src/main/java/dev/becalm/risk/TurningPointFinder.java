package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.Tier;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Finds the customer's turn at which a call broke out into anger or threats, and the agent's words just before it. A
 * customer who is hot from the first word did not turn.
 */
final class TurningPointFinder {
    private static final double LEAST_RISE = 15;
    // So hot that it needs no words to show it: the voice did.
    private static final double VERY_HOT = 80;

    private final double hot;
    private double before;
    private int agent;
    private boolean spoke;
    private boolean turned;

    TurningPointFinder(double hot) {
        this.hot = hot;
    }

    /** Reads a finished utterance with its signals and the heat after it. */
    List<DerivedEvent> read(Utterance utterance, Collection<Signal> signals, double heat, Duration at) {
        if (utterance.party() == Party.AGENT) {
            agent = utterance.number();
            return List.of();
        }
        if (utterance.party() != Party.CUSTOMER) {
            return List.of();
        }
        boolean brokeOut = heat >= hot && heat - before >= LEAST_RISE && (heat >= VERY_HOT || outburst(signals));
        before = heat;
        boolean turns = brokeOut && !turned && spoke && agent > 0;
        spoke = true;
        turned = heat >= hot && (turned || brokeOut);
        return turns ? List.of(new TurningPoint(at, utterance.number(), agent)) : List.of();
    }

    private static boolean outburst(Collection<Signal> signals) {
        return signals.stream()
                .anyMatch(signal -> signal.id().tier() == Tier.T1 || signal.id().tier() == Tier.T2);
    }
}
