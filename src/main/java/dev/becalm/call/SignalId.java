package dev.becalm.call;

import java.util.List;

/** The closed list of signals. The names are public API; the meaning of each is in src/docs/signals.md. */
public enum SignalId {
    ACCUSATION(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S003-11"),
    ANGER(Speaker.CUSTOMER, Effect.HEAT, Tier.T2, "S003-05", "S003-37", "S002-18", "S001-32"),
    DISAPPOINTMENT(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S001-32", "S000-18"),
    ABUSE(Speaker.CUSTOMER, Effect.HEAT, Tier.T1, "S002-41", "S003-05"),
    SUPERVISOR_DEMAND(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T1, "S003-43", "S002-21"),
    EXTERNAL_THREAT(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T1, "S001-57", "S000-20"),
    ESCALATION_THREAT(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T2, "S002-26", "S002-27"),
    ULTIMATUM(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T2, "S000-20"),
    BREAK_OFF(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T1, "S001-53"),
    CHURN_THREAT(Speaker.CUSTOMER, Effect.ESCALATION, Tier.T2, "S001-80"),
    REFUND_DEMAND(Speaker.CUSTOMER, Effect.CLAIM, Tier.NONE, "S002-19"),
    COMPENSATION_DEMAND(Speaker.CUSTOMER, Effect.CLAIM, Tier.T2, "S002-20", "S003-38", "S000-18", "S000-19"),
    LOSS_CLAIM(Speaker.CUSTOMER, Effect.HEAT, Tier.T2, "S003-40", "S000-21"),
    EFFORT_GRIEVANCE(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S002-24", "S003-37"),
    NO_NOTICE(Speaker.CUSTOMER, Effect.CAUSE, Tier.NONE, "S003-41", "S002-04"),
    NO_CONSENT(Speaker.CUSTOMER, Effect.CAUSE, Tier.NONE, "S002-05", "S002-03"),
    BROKEN_PROMISE(Speaker.CUSTOMER, Effect.CAUSE, Tier.NONE, "S000-22", "S000-19"),
    REPEAT_CONTACT(Speaker.CUSTOMER, Effect.HEAT, Tier.T2, "S002-27", "S002-37"),
    REPEATED_QUESTION(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S003-35", "S002-03"),
    ATTENTION_DEMAND(Speaker.CUSTOMER, Effect.MOTIVE, Tier.NONE, "S002-21"),
    FAIRNESS(Speaker.CUSTOMER, Effect.MOTIVE, Tier.NONE, "S002-25"),
    TAUNT(Speaker.CUSTOMER, Effect.MOTIVE, Tier.NONE, "S002-22"),
    MISUNDERSTANDING(Speaker.CUSTOMER, Effect.GUARD, Tier.NONE, "S003-18"),
    CONFUSION(Speaker.CUSTOMER, Effect.NEED, Tier.NONE, "S001-75"),
    REALISATION(Speaker.CUSTOMER, Effect.CALM, Tier.NONE, "S003-21", "S003-24"),
    PRICE_SHOCK(Speaker.CUSTOMER, Effect.GUARD, Tier.NONE, "S003-25"),
    ACCEPTANCE(Speaker.CUSTOMER, Effect.CALM, Tier.NONE, "S000-07", "S001-14"),
    RESIGNED_ACCEPTANCE(Speaker.CUSTOMER, Effect.WATCH, Tier.NONE, "S001-14"),
    THANKS(Speaker.CUSTOMER, Effect.CALM, Tier.NONE, "S002-36"),
    DENIAL(Speaker.AGENT, Effect.DEFLECTION, Tier.T2, "S003-13"),
    APOLOGY_SHIELD(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S003-34"),
    PUSH_AWAY(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S003-36"),
    POLICY_WALL(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S000-04", "S000-26"),
    REFUSAL(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S001-60"),
    COMPANY_EXCUSE(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S000-08"),
    BLAME_TEAM(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S001-04"),
    BLAME_CUSTOMER(Speaker.AGENT, Effect.DEFLECTION, Tier.T2, "S000-06", "S003-27"),
    IGNORED_EMOTION(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S003-39"),
    EVASION(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S002-08"),
    BUT_CANCEL(Speaker.AGENT, Effect.DEFLECTION, Tier.NONE, "S001-39"),
    OVER_PROMISE(Speaker.AGENT, Effect.BREACH, Tier.T2, "S001-43"),
    OVER_AUTHORITY(Speaker.AGENT, Effect.BREACH, Tier.T1, "S000-36"),
    LIABILITY_WORD(Speaker.AGENT, Effect.BREACH, Tier.NONE, "S001-58"),
    DEFENSIVE(Speaker.AGENT, Effect.BREACH, Tier.T2, "S001-33"),
    MOCKING(Speaker.AGENT, Effect.BREACH, Tier.T1, "S003-27", "S002-38"),
    JARGON(Speaker.AGENT, Effect.RISK, Tier.NONE, "S001-75"),
    QUESTION_OVERLOAD(Speaker.AGENT, Effect.RISK, Tier.NONE, "S003-42"),
    ABRUPT_CLOSE(Speaker.AGENT, Effect.RISK, Tier.NONE, "S001-68"),
    FOLLOW_WORDS(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-12"),
    EMPATHY(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S000-05", "S001-34"),
    AGREEMENT_FRAME(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-35", "S001-36", "S001-37", "S001-38"),
    APOLOGY(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-69", "S002-29"),
    THANKS_FOR_COMPLAINT(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-41", "S002-28"),
    OWNERSHIP(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-48", "S002-01"),
    LOOKUP_ANNOUNCED(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-15"),
    PARAPHRASE(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-21"),
    COMPREHENSION_CHECK(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-30", "S000-07"),
    OPTIONS(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-73"),
    FACE_SAVING(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-26"),
    NEXT_ACTION(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-50"),
    TIME_COMMITMENT(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-52", "S001-49"),
    TEXT_OFFER(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-29"),
    OFFER(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-51"),
    PREVENTION_ADVICE(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S002-33"),
    POSITIVE_NO(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S001-60"),
    CLOSING_SET(Speaker.AGENT, Effect.CREDIT, Tier.NONE, "S003-31"),
    RAISED_VOICE(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S003-05", "S001-18"),
    ANGER_ONSET(Speaker.CUSTOMER, Effect.HEAT, Tier.T2, "S003-37"),
    FAST_SPEECH(Speaker.CUSTOMER, Effect.HEAT, Tier.NONE, "S003-05"),
    FAST_FIGURES(Speaker.AGENT, Effect.RISK, Tier.NONE, "S003-23"),
    DEAD_AIR(Speaker.CALL, Effect.RISK, Tier.NONE, "S003-16"),
    LATE_RESPONSE(Speaker.AGENT, Effect.RISK, Tier.NONE, "S001-26"),
    INTERRUPTION(Speaker.AGENT, Effect.RISK, Tier.NONE, "S001-17");

    private final Speaker speaker;
    private final Effect effect;
    private final Tier tier;
    // List.copyOf is immutable, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> concepts;

    SignalId(Speaker speaker, Effect effect, Tier tier, String... concepts) {
        this.speaker = speaker;
        this.effect = effect;
        this.tier = tier;
        this.concepts = List.of(concepts);
    }

    public Speaker speaker() {
        return speaker;
    }

    public Effect effect() {
        return effect;
    }

    /** How urgently a supervisor needs to know when this signal stands alone. */
    public Tier tier() {
        return tier;
    }

    /** Concepts of complaint handling that this signal stems from. */
    public List<String> concepts() {
        return concepts;
    }

    /** Whether this signal can be about this party's turn; mixed audio may hold either. */
    public boolean fits(Party party) {
        return switch (speaker) {
            case CALL -> true;
            case CUSTOMER -> party != Party.AGENT;
            case AGENT -> party != Party.CUSTOMER;
        };
    }

    /** Whose conduct a signal is about. */
    public enum Speaker {
        CUSTOMER,
        AGENT,
        CALL
    }

    /** What a signal does to the conversation. */
    public enum Effect {
        HEAT,
        ESCALATION,
        CLAIM,
        CAUSE,
        MOTIVE,
        GUARD,
        NEED,
        CALM,
        WATCH,
        DEFLECTION,
        BREACH,
        RISK,
        CREDIT
    }
}
