package dev.becalm.cue;

/** A situation, beyond a single signal, in which a cue can help. */
public enum Moment {
    /** The customer mainly wants to be heard. */
    MOTIVE_VENT,
    /** The customer wants the loss back. */
    MOTIVE_RECOVER,
    /** The customer wants more than the loss. */
    MOTIVE_EXTRA,
    /** The customer wants to be taken seriously. */
    MOTIVE_ATTENTION,
    /** The customer does it for the pleasure of it. */
    MOTIVE_PLAY,
    /** The customer's words are hot, whatever they are about. */
    HEATED,
    /** The customer is in real difficulty. */
    GENUINE_DIFFICULTY,
    /** More is expected than can be given. */
    OVER_EXPECTATION,
    /** The claim may be deliberate. */
    POSSIBLE_DELIBERATE_CLAIM,
    /** A demand was made and it is not clear what lies behind it. */
    UNCLEAR_SITUATION,
    /** The agent has not said yet that they take it on. */
    ATTITUDE_MISSING,
    /** The customer does not know yet what happens next. */
    NEXT_ACTION_MISSING,
    /** The customer does not know yet by when. */
    TIME_MISSING,
    /** A solution came before any soothing. */
    SOLUTION_FIRST,
    /** A question has waited too long. */
    QUESTION_WAITING,
    /** Several questions are open at once. */
    MANY_QUESTIONS,
    /** The customer has complained and it is not known yet what about. */
    ISSUE_UNCLEAR,
    /** Something that the issue needs is not known yet. */
    FACT_MISSING,
    /** The customer's figures have not been said back. */
    FACTS_UNCONFIRMED,
    /** The agent asks again what the customer has already told. */
    ALREADY_TOLD,
    /** The customer has told a long story. */
    LONG_STORY,
    /** The customer hears the steps but does not seem to follow. */
    WEAK_UNDERSTANDING,
    /** It looks like our doing, and the customer has been told neither what they get nor when. */
    FAULT_OURS,
    /** It was the customer's own doing, and nobody has told them how to avoid it. */
    FAULT_THEIRS,
    /** The customer has just seen that they were mistaken. */
    REALISED_MISTAKE,
    /** A demand for compensation is likely. */
    DEMAND_LIKELY,
    /** A trigger of the first tier is likely. */
    TRIGGER_LIKELY,
    /** The same demand for the third time. */
    DEADLOCK,
    /** More than the boundary allows is demanded again. */
    BEYOND_AGAIN,
    /** The agent answers the customer's question with a question about something else. */
    TOPIC_JUMP,
    /** The agent has turned the customer away twice and hesitates. */
    AGENT_STRUGGLES,
    /** The customer has calmed down. */
    RECOVERED,
    /** The customer is content and the call is about to end. */
    ENDING_WELL,
    /** Near the end something is still open. */
    CLOSING_OPEN
}
