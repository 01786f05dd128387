package dev.becalm.report;

import dev.becalm.call.CallInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ended call in the figures that lists, searches and the improvement report need.
 *
 * @param info of the call
 * @param durationMs how long it took
 * @param issue what it was about; empty while unknown
 * @param risk how hot and risky it became
 * @param lead how early the alert came; null where the call never came to a trigger
 * @param motive what the customer was after at the end
 * @param fault whose doing it was, as far as the words say
 * @param situation the kind of case
 * @param handling the handling score, 0 to 100; null where there is none
 * @param predicted satisfaction, 1 to 5; null where the call tells nothing
 * @param signals how often each signal was found
 * @param lines what was said that is counted: policy quotes, offers, promises, lines that soothe, misunderstandings
 * @param words all that was said, for the search
 */
public record CallDigest(
        CallInfo info,
        long durationMs,
        String issue,
        Outcome outcome,
        Risk risk,
        @Nullable Lead lead,
        String motive,
        String fault,
        String situation,
        int deflections,
        @Nullable Double handling,
        @Nullable Double predicted,
        Map<String, Integer> signals,
        List<String> causes,
        List<CueUse> cues,
        List<Line> lines,
        String words) {
    public CallDigest {
        signals = Map.copyOf(signals);
        causes = List.copyOf(causes);
        cues = List.copyOf(cues);
        lines = List.copyOf(lines);
    }

    /** The same with figures that others have made of the call. */
    public CallDigest scored(double handlingScore, @Nullable Double satisfaction) {
        return new CallDigest(
                info,
                durationMs,
                issue,
                outcome,
                risk,
                lead,
                motive,
                fault,
                situation,
                deflections,
                handlingScore,
                satisfaction,
                signals,
                causes,
                cues,
                lines,
                words);
    }

    /** How a call went. */
    public enum Outcome {
        CALM,
        /** It became hot and stayed so, without a trigger. */
        TENSE,
        /** It became hot and ended calm. */
        RECOVERED,
        /** The customer demanded a supervisor, threatened with others, broke off or abused. */
        ESCALATED,
        /** Nothing that was said could be understood, so nobody knows; it counts in no rate. */
        UNCLEAR
    }

    /**
     * Risk and heat of a call, 0 to 100, and how often it raised an alert of each tier.
     *
     * @param level the last traffic light
     */
    public record Risk(
            double peak, double last, double peakHeat, double lastHeat, String level, int t1, int t2, int t3) {}

    /**
     * How long before the first trigger the first alert came.
     *
     * @param before whether there was one before it
     * @param turns in turns of the customer
     */
    public record Lead(boolean before, int turns, long millis) {}

    /**
     * A cue and what became of it.
     *
     * @param verdict what the agent clicked; null where nothing
     * @param said whether the agent did it; null where that is not known
     */
    public record CueUse(
            String cue,
            String play,
            String act,
            long atMs,
            @Nullable String verdict,
            @Nullable Boolean said,
            @Nullable Double heatBefore,
            @Nullable Double heatAfter,
            @Nullable Double riskBefore,
            @Nullable Double riskAfter) {}

    /**
     * A line that is counted over many calls.
     *
     * @param kind the signal
     * @param rule what found it
     * @param words the whole line, as it was said
     * @param riskAfter after the customer's next two turns
     */
    public record Line(int utterance, String kind, String rule, String words, double riskBefore, double riskAfter) {}
}
