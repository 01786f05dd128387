package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Party;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.List;

/** Finds the customer's turn at which a call that was not hot became hot, and the agent's words just before it. */
final class TurningPointFinder {
    private static final double LEAST_RISE = 15;

    private final double hot;
    private double before;
    private int agent;

    TurningPointFinder(double hot) {
        this.hot = hot;
    }

    /** Reads a finished utterance and the heat after it. */
    List<DerivedEvent> read(Utterance utterance, double heat, Duration at) {
        if (utterance.party() == Party.AGENT) {
            agent = utterance.number();
            return List.of();
        }
        if (utterance.party() != Party.CUSTOMER) {
            return List.of();
        }
        boolean turns = before < hot && heat >= hot && heat - before >= LEAST_RISE && agent > 0;
        before = heat;
        return turns ? List.of(new TurningPoint(at, utterance.number(), agent)) : List.of();
    }
}
