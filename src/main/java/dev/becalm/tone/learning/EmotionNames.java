package dev.becalm.tone.learning;

import java.util.Locale;
import java.util.Map;

/**
 * The words that data sets use for emotions, brought to one, and how excited people in each are. The figures follow the
 * circumplex of affect (Russell, Journal of Personality and Social Psychology 39, 1980).
 */
public final class EmotionNames {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("anger", "angry"),
            Map.entry("hot", "angry"),
            Map.entry("fearful", "fear"),
            Map.entry("afraid", "fear"),
            Map.entry("happiness", "happy"),
            Map.entry("joy", "happy"),
            Map.entry("sadness", "sad"),
            Map.entry("surprised", "surprise"),
            Map.entry("disgusted", "disgust"));
    private static final Map<String, Double> AROUSAL = Map.of(
            "angry", 0.95,
            "fear", 0.85,
            "surprise", 0.8,
            "happy", 0.75,
            "disgust", 0.5,
            "sad", 0.3,
            "neutral", 0.2,
            "calm", 0.1);
    private static final double UNKNOWN = 0.5;

    private EmotionNames() {}

    /** The one word for an emotion; of one that is not known, the word itself in lower case. */
    public static String of(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(lower, lower);
    }

    static double arousal(String emotion) {
        return AROUSAL.getOrDefault(emotion, UNKNOWN);
    }
}
