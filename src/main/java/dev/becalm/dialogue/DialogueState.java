package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;

/**
 * Where the conversation stands, reported whenever any of it changes.
 *
 * @param issue what the call is about, for example {@code billing dispute}; empty while unknown
 * @param causes cause tags, for example {@code notice-missing}
 * @param motiveConfidence 0 to 1
 * @param faultEvidence the words that speak for it; empty while unknown
 * @param deflections how often the agent has turned the customer away
 */
public record DialogueState(
        Duration at,
        CallStage stage,
        String issue,
        List<String> causes,
        Motive motive,
        double motiveConfidence,
        Motive nextMotive,
        Fault fault,
        String faultEvidence,
        int deflections,
        Checklist checklist)
        implements DerivedEvent {
    public DialogueState {
        causes = List.copyOf(causes);
    }

    /** The steps of a complaint call. */
    public enum CallStage {
        READY,
        LISTEN,
        CLARIFY,
        SUGGEST,
        CONFIRM,
        CLOSE
    }

    /** What the customer is after, in the order in which one unmet motive leads to the next. */
    public enum Motive {
        UNCLEAR,
        VENT,
        RECOVER,
        EXTRA,
        ATTENTION,
        PLAY
    }

    /** Whose doing the problem is, as far as the words say. */
    public enum Fault {
        UNKNOWN,
        OURS,
        THEIRS,
        MISUNDERSTANDING,
        SHARED
    }

    /** The immediate response and the soothing that come before a solution. */
    public record Checklist(
            boolean attitude,
            boolean time,
            boolean nextAction,
            boolean concession,
            boolean listened,
            boolean apologised,
            boolean thanked,
            boolean responded) {}
}
