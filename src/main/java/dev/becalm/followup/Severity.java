package dev.becalm.followup;

import dev.becalm.call.SignalId;
import java.util.Set;

/** How grave a complaint is, from what was said: S1 a regulator, a court or a threat; S4 an everyday matter. */
public enum Severity {
    S1,
    S2,
    S3,
    S4;

    private static final Set<SignalId> LEGAL = Set.of(SignalId.EXTERNAL_THREAT, SignalId.OVER_AUTHORITY);
    private static final Set<SignalId> GRAVE = Set.of(
            SignalId.ABUSE,
            SignalId.SUPERVISOR_DEMAND,
            SignalId.BREAK_OFF,
            SignalId.LOSS_CLAIM,
            SignalId.ULTIMATUM,
            SignalId.COMPENSATION_DEMAND);
    private static final Set<SignalId> NOTABLE = Set.of(
            SignalId.ANGER,
            SignalId.ESCALATION_THREAT,
            SignalId.CHURN_THREAT,
            SignalId.REPEAT_CONTACT,
            SignalId.BROKEN_PROMISE);

    /**
     * Judges by the gravest signal; a thing done without consent weighs one step more, because it is a legal matter.
     *
     * @param amount the largest amount named, in the customer's currency; 0 for none
     */
    public static Severity of(Set<SignalId> signals, double amount) {
        Severity base = base(signals, amount);
        return signals.contains(SignalId.NO_CONSENT) ? base.graver() : base;
    }

    private Severity graver() {
        return switch (this) {
            case S1, S2 -> S1;
            case S3 -> S2;
            case S4 -> S3;
        };
    }

    private static Severity base(Set<SignalId> signals, double amount) {
        if (signals.stream().anyMatch(LEGAL::contains) || amount >= 10_000) {
            return S1;
        }
        if (signals.stream().anyMatch(GRAVE::contains) || amount >= 1_000) {
            return S2;
        }
        return signals.stream().anyMatch(NOTABLE::contains) ? S3 : S4;
    }
}
