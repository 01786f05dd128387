package dev.becalm.risk;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.risk.RiskChanged.Contribution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States of a call that hold the risk at a level whatever has faded: turned away again and again, an outburst after that,
 * a trigger of the first tier. They hold until the customer comes round.
 */
final class RiskFloor {
    // Learned and checked on whole calls: a trigger out of the blue is mostly misheard unless its words are beyond
    // doubt.
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.92;
    private static final double TROUBLE = 8;

    private final RiskConfig config;
    private int forgiven;
    private @Nullable Contribution held;

    RiskFloor(RiskConfig config) {
        this.config = config;
    }

    /**
     * Reads a signal of the customer's finished words or voice.
     *
     * @param rest the risk without it
     */
    void read(Signal signal, double rest, @Nullable DialogueState state) {
        if (signal.confidence() < LIKELY) {
            return;
        }
        boolean believed = signal.confidence() >= SURE || rest >= TROUBLE;
        if (Forecaster.trigger(signal.id()) && believed) {
            held = new Contribution("TRIGGER_SAID", config.red(), signal.words());
        } else if (held == null && outburst(signal.id()) && turnedAway(state) >= config.amberDeflections()) {
            held = new Contribution("OUTBURST", config.red(), signal.words());
        }
    }

    /** The customer has come round: what happened before no longer holds the risk up. */
    void forgive(@Nullable DialogueState state) {
        forgiven = state == null ? 0 : state.deflections();
        held = null;
    }

    /** What lifts a risk that has faded to this sum to the level that the state of the call stands for. */
    Optional<Contribution> lift(double sum, @Nullable DialogueState state) {
        @Nullable Contribution most = held;
        int times = turnedAway(state);
        if (most == null && times >= config.amberDeflections()) {
            double level = times >= config.redDeflections() ? config.red() : config.amber();
            most = new Contribution(AdditiveScore.DEFLECTIONS, level, times + " times turned away");
        }
        return Optional.ofNullable(most)
                .map(one -> new Contribution(one.source(), one.points() - sum, one.because()))
                .filter(one -> one.points() > 0);
    }

    /** How often a customer who complains has been turned away since they last came round. */
    private int turnedAway(@Nullable DialogueState state) {
        if (state == null || state.checklist().complaint() == null) {
            return 0;
        }
        return state.deflections() - forgiven;
    }

    private static boolean outburst(SignalId id) {
        return id == SignalId.ANGER || id == SignalId.ANGER_ONSET || id.effect() == Effect.ESCALATION;
    }
}
