package dev.becalm.report;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.DialogueState.CallStage;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.Situation;
import dev.becalm.dialogue.Timing;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call was, told from its events: why they called, how it went, where it turned, what was done about it and what
 * remains to be done. A plain tree of values; how it looks is for others.
 *
 * @param ended why the call ended; null while it goes on
 * @param coverage how much of the call the rest of this speaks of
 * @param frustrations what had frustrated the customer, with how often
 * @param turning null where the call did not turn
 * @param stages in order of time; a stage may come again
 * @param issueFound null where it never was clear what the call is about
 * @param waits holds, and silences of more than three seconds, in order
 * @param worthReplaying why a person should listen to this call; empty where nothing calls for it
 */
public record CallReport(
        CallInfo call,
        Duration length,
        CallEnded.@Nullable Reason ended,
        Coverage coverage,
        Why why,
        ServiceGap gap,
        List<Line> lines,
        List<Point> timeline,
        VoiceReview voice,
        @Nullable Turning turning,
        List<Count> frustrations,
        List<Act> antiPatterns,
        List<Act> goodActs,
        ResponseReview response,
        List<LedgerEntry> ledger,
        List<StageTime> stages,
        @Nullable IssueFound issueFound,
        List<Wait> waits,
        Timing timing,
        ForecastReview forecast,
        List<CueRecord> cues,
        List<AlertRecord> alerts,
        SentimentReview customerSentiment,
        SentimentReview agentSentiment,
        HandlingScore handling,
        List<FollowUp> followUps,
        RootCause rootCause,
        CoachingCard coaching,
        List<String> worthReplaying) {
    public CallReport {
        lines = List.copyOf(lines);
        timeline = List.copyOf(timeline);
        frustrations = List.copyOf(frustrations);
        antiPatterns = List.copyOf(antiPatterns);
        goodActs = List.copyOf(goodActs);
        ledger = List.copyOf(ledger);
        stages = List.copyOf(stages);
        waits = List.copyOf(waits);
        cues = List.copyOf(cues);
        alerts = List.copyOf(alerts);
        followUps = List.copyOf(followUps);
        worthReplaying = List.copyOf(worthReplaying);
    }

    /** Folds the events of a call, in order; the playbook gives the better lines. */
    public static CallReport of(List<? extends CallEvent> events, Playbook playbook) {
        CallStory story = new CallStory();
        events.forEach(story::read);
        return new ReportWriter(story, playbook).write();
    }

    /**
     * Why they called and what lay behind it.
     *
     * @param openingWords the customer's first words on the matter
     * @param motives in the order in which they came up
     */
    public record Why(
            String issue,
            String openingWords,
            List<String> causes,
            List<DialogueState.Motive> motives,
            DialogueState.Motive motive,
            double motiveConfidence,
            DialogueState.Fault fault,
            String faultEvidence,
            Situation situation) {
        public Why {
            causes = List.copyOf(causes);
            motives = List.copyOf(motives);
        }
    }

    /**
     * One utterance with what was found in it.
     *
     * @param until when its last word ended
     * @param text the words as recognised or delivered
     * @param read the same for people: with capitals and marks
     * @param supported false where its language is not understood: it then has no scores
     * @param words behind each of the signals, in the same order; empty where they have none
     */
    public record Line(
            int utterance,
            Duration at,
            Duration until,
            Party party,
            String text,
            String read,
            boolean supported,
            double sentiment,
            List<SignalId> signals,
            List<String> words) {
        public Line {
            signals = List.copyOf(signals);
            words = List.copyOf(words);
            if (words.size() != signals.size()) {
                throw new IllegalArgumentException("each signal needs its words: " + signals);
            }
        }
    }

    /** Heat and risk at one moment. */
    public record Point(Duration at, double heat, double risk, Level level) {}

    /** Where the call turned: the customer's words, and the agent's words before them. */
    public record Turning(Duration at, int utterance, String words, int cause, String causeWords) {}

    /** How often something came. */
    public record Count(String what, int times) {}

    /**
     * Something the agent did.
     *
     * @param heatChange heat two customer turns later less heat before; below 0 it calmed
     * @param better the line that would have served better; empty for a good act
     * @param grade how good an empathy or an apology was; null for other acts
     */
    public record Act(
            Duration at,
            int utterance,
            SignalId act,
            String words,
            double heatChange,
            String better,
            String concept,
            @Nullable ActGrade grade) {}

    /**
     * How long the call was in a stage.
     *
     * @param back whether the call fell back to it from a later one
     * @param skipped the stages before it that the call had not been in until then; none is told twice
     */
    public record StageTime(CallStage stage, Duration from, Duration length, boolean back, List<CallStage> skipped) {
        public StageTime {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * A time in which the customer waited.
     *
     * @param announced whether the agent had told them so
     * @param held whether they were on hold; otherwise nobody spoke
     */
    public record Wait(Duration from, Duration length, boolean announced, boolean held) {}

    /** Something that is left to do. */
    public record FollowUp(Kind kind, String text, @Nullable String due, int utterance) {
        /** What kind of task it is. */
        public enum Kind {
            PROMISE,
            CALL_BACK,
            TEXT,
            /** Advice and steps that were given, for the summary of the call. */
            EXPLAINED,
            OBSERVE,
            ASK_SATISFACTION
        }
    }
}
