package dev.becalm.report;

import java.time.Duration;
import java.util.List;

/**
 * How the customer sounded. It stands beside the words and is never merged with them.
 *
 * @param analysed whether the customer's voice was analysed in this call: a setting and the customer's consent
 * @param readings every measurement, in order
 * @param differences where words and voice told different stories
 */
public record VoiceReview(boolean analysed, List<Reading> readings, List<Difference> differences) {
    public VoiceReview {
        readings = List.copyOf(readings);
        differences = List.copyOf(differences);
    }

    /**
     * One measurement, against the customer's own voice so far.
     *
     * @param arousal 0 calm to 1 excited
     * @param anger 0 to 1
     * @param change 0 like always to 1 unlike anything heard of this speaker
     * @param confidence 0 to 1
     */
    public record Reading(Duration at, double arousal, double anger, double change, double confidence) {}

    /**
     * An utterance whose words and voice differ.
     *
     * @param sentiment of the words, -1 to 1
     * @param arousal the most that was heard in the utterance, 0 to 1
     * @param anger likewise
     */
    public record Difference(
            Duration at, int utterance, Kind kind, String words, double sentiment, double arousal, double anger) {}

    /** Which of the two is the hot one. */
    public enum Kind {
        /** Sharp words in an even voice. */
        HOT_WORDS,
        /** Calm words in an angry or excited voice. */
        HOT_VOICE
    }
}
