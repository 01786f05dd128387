package dev.becalm.followup;

import dev.becalm.call.SignalId;
import java.util.Set;

/**
 * The satisfaction to expect where the customer has not been asked: a good end matters more than a good start, so the
 * customer's last word weighs most.
 */
final class SatisfactionForecast {
    private static final double MIDDLE = 3;

    private SatisfactionForecast() {}

    /** 1 very dissatisfied to 5 very satisfied. */
    static double of(CallTrace trace) {
        Set<SignalId> signals = trace.signals();
        double score = MIDDLE + lastWord(trace);
        score += trace.risk().map(last -> 0.5 - last.risk() / 50).orElse(0.0);
        score += signals.contains(SignalId.CLOSING_SET) ? 0.3 : 0;
        score -= signals.contains(SignalId.SUPERVISOR_DEMAND) ? 0.5 : 0;
        return Math.round(Math.max(1, Math.min(5, score)) * 10) / 10.0;
    }

    private static double lastWord(CallTrace trace) {
        return trace.lastOf(
                        SignalId.ACCEPTANCE,
                        SignalId.THANKS,
                        SignalId.REALISATION,
                        SignalId.RESIGNED_ACCEPTANCE,
                        SignalId.ANGER,
                        SignalId.BREAK_OFF,
                        SignalId.CHURN_THREAT)
                .map(found -> switch (found.signal().id()) {
                    case THANKS -> 1.2;
                    case ACCEPTANCE -> 1.0;
                    case REALISATION -> 0.5;
                    case RESIGNED_ACCEPTANCE -> -0.8;
                    default -> -1.5;
                })
                .orElse(0.0);
    }
}
