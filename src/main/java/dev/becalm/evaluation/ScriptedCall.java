package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled call in writing.
 *
 * @param triggerTurn index of the turn in which the call escalates; null where it does not
 */
record ScriptedCall(
        String id,
        Language language,
        Outcome outcome,
        @Nullable Integer triggerTurn,
        List<Turn> turns) {
    ScriptedCall {
        turns = List.copyOf(turns);
    }

    /** How the call went. */
    enum Outcome {
        CALM,
        RECOVERED,
        ESCALATED
    }

    /**
     * One turn.
     *
     * @param asr the text as a recogniser might have it
     * @param heat 0 to 3; null for the agent
     */
    record Turn(
            Party party,
            String text,
            String asr,
            Span span,
            @Nullable Integer heat,
            Set<SignalId> signals) {
        Turn {
            signals = Set.copyOf(signals);
        }
    }
}
