package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.DialogueState.Negotiation;

/** Follows staged guidance: soothe, isolate, probe, negotiate, keep talking, agree, external review. */
final class NegotiationTracker {
    private Negotiation stage = Negotiation.NONE;
    private boolean demanded;

    Negotiation stage() {
        return stage;
    }

    void read(Turn turn) {
        if (turn.customer()) {
            readCustomer(turn);
        } else if (turn.agent()) {
            readAgent(turn);
        }
    }

    private void readCustomer(Turn turn) {
        demanded |= turn.has(Effect.CLAIM) || turn.has(SignalId.ULTIMATUM, SignalId.LOSS_CLAIM);
        if (turn.has(SignalId.EXTERNAL_THREAT)) {
            stage = Negotiation.EXTERNAL_REVIEW;
        } else if (turn.has(SignalId.BREAK_OFF)) {
            stage = Negotiation.KEEP_TALKING;
        } else if (turn.has(SignalId.ACCEPTANCE) && stage != Negotiation.NONE) {
            stage = Negotiation.AGREE;
        } else if (turn.has(SignalId.ANGER, SignalId.ABUSE) && stage != Negotiation.KEEP_TALKING) {
            stage = Negotiation.SOOTHE;
        }
    }

    private void readAgent(Turn turn) {
        if (demanded && turn.has(SignalId.OFFER, SignalId.OPTIONS, SignalId.POSITIVE_NO)) {
            stage = Negotiation.NEGOTIATE;
        } else if (turn.has(SignalId.PARAPHRASE) && stage == Negotiation.SOOTHE) {
            stage = Negotiation.ISOLATE;
        } else if (turn.has(SignalId.FOLLOW_WORDS)) {
            stage = Negotiation.PROBE;
        } else if (turn.has(SignalId.EMPATHY, SignalId.APOLOGY) && stage == Negotiation.NONE) {
            stage = Negotiation.SOOTHE;
        }
    }
}
