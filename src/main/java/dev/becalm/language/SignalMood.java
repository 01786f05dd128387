package dev.becalm.language;

import static dev.becalm.call.SignalId.ABUSE;
import static dev.becalm.call.SignalId.ANGER;
import static dev.becalm.call.SignalId.APOLOGY;
import static dev.becalm.call.SignalId.BREAK_OFF;
import static dev.becalm.call.SignalId.CLOSING_SET;
import static dev.becalm.call.SignalId.EMPATHY;
import static dev.becalm.call.SignalId.OWNERSHIP;
import static dev.becalm.call.SignalId.PRICE_SHOCK;
import static dev.becalm.call.SignalId.THANKS_FOR_COMPLAINT;
import static dev.becalm.call.SignalId.ULTIMATUM;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import java.util.Collection;
import java.util.Set;

/** Heat and sentiment as the signals of a turn suggest them, where no model has learned better. */
final class SignalMood {
    private static final Set<SignalId> WARM = Set.of(APOLOGY, EMPATHY, OWNERSHIP, THANKS_FOR_COMPLAINT, CLOSING_SET);
    private static final double HOTTEST = 3;
    private static final double FURTHER = 0.5;
    private static final double CALMING_PER_TURN = 0.3;

    private SignalMood() {}

    static double sentiment(Collection<SignalId> signals) {
        double sum = signals.stream().mapToDouble(SignalMood::polarity).sum();
        return Math.max(-1, Math.min(1, sum));
    }

    static double heat(Party party, Collection<SignalId> signals, double before) {
        if (party == Party.AGENT) {
            return 0;
        }
        long heated = signals.stream().filter(signal -> heat(signal) > 0).count();
        double hottest = signals.stream().mapToDouble(SignalMood::heat).max().orElse(0);
        double now = Math.min(HOTTEST, hottest + FURTHER * Math.max(0, heated - 1));
        boolean calmed = signals.stream().anyMatch(signal -> signal.effect() == SignalId.Effect.CALM);
        return Math.max(now, calmed ? 0 : Math.max(0, before - CALMING_PER_TURN));
    }

    private static double heat(SignalId signal) {
        if (signal == ABUSE) {
            return 3;
        }
        if (signal == ANGER || signal == BREAK_OFF || signal == ULTIMATUM) {
            return 2;
        }
        return switch (signal.effect()) {
            case ESCALATION -> 2;
            case HEAT, CLAIM, CAUSE, MOTIVE, WATCH -> 1;
            default -> 0;
        };
    }

    private static double polarity(SignalId signal) {
        if (WARM.contains(signal)) {
            return 0.7;
        }
        if (signal == PRICE_SHOCK) {
            return -0.2;
        }
        return switch (signal.effect()) {
            case HEAT, ESCALATION, BREACH -> -0.7;
            case CLAIM, CAUSE, MOTIVE, WATCH, DEFLECTION -> -0.4;
            case CALM -> 0.5;
            case GUARD, NEED, RISK, CREDIT -> 0;
        };
    }
}
