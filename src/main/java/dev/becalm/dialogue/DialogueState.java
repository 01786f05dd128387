package dev.becalm.dialogue;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Where the conversation stands, reported whenever any of it changes.
 *
 * @param stageSince when the current stage began
 * @param issue what the call is about, for example {@code billing dispute}; empty while unknown
 * @param causes cause tags, for example {@code notice-missing}
 * @param motive the strongest
 * @param motives all that hold at present, in the order of the ladder
 * @param motiveConfidence 0 to 1
 * @param nextMotive the step of the ladder that is likely to follow if this one stays unmet
 * @param faultEvidence the words that speak for it; empty while unknown
 * @param deflections how often the agent has turned the customer away
 * @param openQuestions how many of the customer's questions wait for an answer
 * @param missingFacts what to ask next for this issue, as questions ready to be said
 * @param mayOffer what the agent may offer now
 * @param limit the cap of it and who decides above; empty where there is none
 * @param solutionFirst whether a solution came before any soothing act while the customer was hot
 */
public record DialogueState(
        Duration at,
        CallStage stage,
        Duration stageSince,
        Negotiation negotiation,
        String issue,
        List<String> causes,
        Motive motive,
        List<Motive> motives,
        double motiveConfidence,
        Motive nextMotive,
        Fault fault,
        String faultEvidence,
        Situation situation,
        int deflections,
        int openQuestions,
        List<String> missingFacts,
        List<String> mayOffer,
        String limit,
        boolean solutionFirst,
        Checklist checklist,
        Timing timing)
        implements DerivedEvent {
    public DialogueState {
        causes = List.copyOf(causes);
        motives = List.copyOf(motives);
        missingFacts = List.copyOf(missingFacts);
        mayOffer = List.copyOf(mayOffer);
        // Calls that were kept before limits were told have none.
        limit = Objects.requireNonNullElse(limit, "");
    }

    /** Whether everything but the time of the report is the same. */
    boolean sameAs(DialogueState other) {
        return equals(other.reportedAt(at));
    }

    private DialogueState reportedAt(Duration time) {
        return new DialogueState(
                time,
                stage,
                stageSince,
                negotiation,
                issue,
                causes,
                motive,
                motives,
                motiveConfidence,
                nextMotive,
                fault,
                faultEvidence,
                situation,
                deflections,
                openQuestions,
                missingFacts,
                mayOffer,
                limit,
                solutionFirst,
                checklist,
                timing);
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

    /** The steps of a negotiation with a customer who demands something. */
    public enum Negotiation {
        NONE,
        SOOTHE,
        ISOLATE,
        PROBE,
        NEGOTIATE,
        KEEP_TALKING,
        AGREE,
        EXTERNAL_REVIEW
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
}
