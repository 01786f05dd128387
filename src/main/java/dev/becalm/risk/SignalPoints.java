package dev.becalm.risk;

import dev.becalm.call.SignalId;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each signal adds to heat and risk, or by which part it relieves them.
 *
 * @param heat points of heat, 0 to 100
 * @param risk points of risk, 0 to 100
 * @param relief part of the present score that it takes away, 0 to 1
 */
record SignalPoints(double heat, double risk, double relief) {
    private static final SignalPoints NONE = new SignalPoints(0, 0, 0);
    private static final Map<SignalId, SignalPoints> TABLE = table();

    static SignalPoints of(SignalId id) {
        return TABLE.getOrDefault(id, NONE);
    }

    private static Map<SignalId, SignalPoints> table() {
        Map<SignalId, SignalPoints> table = new EnumMap<>(SignalId.class);
        customer(table);
        agent(table);
        relief(table);
        return table;
    }

    private static void customer(Map<SignalId, SignalPoints> table) {
        table.put(SignalId.ACCUSATION, add(14, 9));
        table.put(SignalId.ANGER, add(25, 18));
        table.put(SignalId.DISAPPOINTMENT, add(13, 7));
        table.put(SignalId.ABUSE, add(36, 30));
        table.put(SignalId.SUPERVISOR_DEMAND, add(18, 36));
        table.put(SignalId.EXTERNAL_THREAT, add(19, 36));
        table.put(SignalId.ESCALATION_THREAT, add(18, 24));
        table.put(SignalId.ULTIMATUM, add(18, 18));
        table.put(SignalId.BREAK_OFF, add(24, 32));
        table.put(SignalId.CHURN_THREAT, add(15, 16));
        table.put(SignalId.REFUND_DEMAND, add(8, 4));
        table.put(SignalId.COMPENSATION_DEMAND, add(13, 12));
        table.put(SignalId.LOSS_CLAIM, add(13, 12));
        table.put(SignalId.EFFORT_GRIEVANCE, add(14, 9));
        table.put(SignalId.NO_NOTICE, add(10, 5));
        table.put(SignalId.NO_CONSENT, add(10, 5));
        table.put(SignalId.BROKEN_PROMISE, add(11, 7));
        table.put(SignalId.REPEAT_CONTACT, add(10, 8));
        table.put(SignalId.REPEATED_QUESTION, add(11, 9));
        table.put(SignalId.ATTENTION_DEMAND, add(11, 8));
        table.put(SignalId.FAIRNESS, add(7, 4));
        table.put(SignalId.TAUNT, add(13, 10));
        table.put(SignalId.CONFUSION, add(2, 1));
        table.put(SignalId.RESIGNED_ACCEPTANCE, add(5, 3));
        table.put(SignalId.RAISED_VOICE, add(18, 6));
        table.put(SignalId.ANGER_ONSET, add(32, 14));
        table.put(SignalId.FAST_SPEECH, add(8, 3));
    }

    private static void agent(Map<SignalId, SignalPoints> table) {
        table.put(SignalId.DENIAL, add(0, 14));
        table.put(SignalId.APOLOGY_SHIELD, add(0, 5));
        table.put(SignalId.PUSH_AWAY, add(0, 9));
        table.put(SignalId.POLICY_WALL, add(0, 8));
        table.put(SignalId.REFUSAL, add(0, 8));
        table.put(SignalId.COMPANY_EXCUSE, add(0, 5));
        table.put(SignalId.BLAME_TEAM, add(0, 6));
        table.put(SignalId.BLAME_CUSTOMER, add(0, 11));
        table.put(SignalId.IGNORED_EMOTION, add(0, 9));
        table.put(SignalId.EVASION, add(0, 6));
        table.put(SignalId.BUT_CANCEL, add(0, 4));
        table.put(SignalId.OVER_PROMISE, add(0, 3));
        table.put(SignalId.OVER_AUTHORITY, add(0, 5));
        table.put(SignalId.LIABILITY_WORD, add(0, 2));
        table.put(SignalId.DEFENSIVE, add(0, 14));
        table.put(SignalId.MOCKING, add(0, 20));
        table.put(SignalId.JARGON, add(0, 1));
        table.put(SignalId.QUESTION_OVERLOAD, add(0, 4));
        table.put(SignalId.ABRUPT_CLOSE, add(0, 4));
        table.put(SignalId.DEAD_AIR, add(0, 4));
        table.put(SignalId.LATE_RESPONSE, add(0, 2));
        table.put(SignalId.INTERRUPTION, add(0, 3));
    }

    private static void relief(Map<SignalId, SignalPoints> table) {
        table.put(SignalId.EMPATHY, relieve(0.15));
        table.put(SignalId.APOLOGY, relieve(0.12));
        table.put(SignalId.OWNERSHIP, relieve(0.15));
        table.put(SignalId.AGREEMENT_FRAME, relieve(0.1));
        table.put(SignalId.THANKS_FOR_COMPLAINT, relieve(0.08));
        table.put(SignalId.PARAPHRASE, relieve(0.06));
        table.put(SignalId.FOLLOW_WORDS, relieve(0.06));
        table.put(SignalId.FACE_SAVING, relieve(0.06));
        table.put(SignalId.NEXT_ACTION, relieve(0.06));
        table.put(SignalId.TIME_COMMITMENT, relieve(0.1));
        table.put(SignalId.OFFER, relieve(0.15));
        table.put(SignalId.OPTIONS, relieve(0.08));
        table.put(SignalId.POSITIVE_NO, relieve(0.05));
        table.put(SignalId.REALISATION, relieve(0.3));
        table.put(SignalId.ACCEPTANCE, relieve(0.4));
        table.put(SignalId.THANKS, relieve(0.4));
    }

    private static SignalPoints add(double heat, double risk) {
        return new SignalPoints(heat, risk, 0);
    }

    private static SignalPoints relieve(double part) {
        return new SignalPoints(0, 0, part);
    }
}
