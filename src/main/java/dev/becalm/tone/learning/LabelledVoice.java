package dev.becalm.tone.learning;

/**
 * One recording and what it is said to sound like.
 *
 * @param corpus where it comes from
 * @param speaker whose voice it is, unique within the corpus
 * @param emotion as in {@link EmotionNames}
 */
public record LabelledVoice(String corpus, String speaker, String emotion, VoiceFeatures features) {
    /** The features of a recording, in the order of their names. */
    public static final class VoiceFeatures {
        private final double[] values;

        public VoiceFeatures(double[] values) {
            this.values = values.clone();
        }

        public double[] values() {
            return values.clone();
        }

        double value(int feature) {
            return values[feature];
        }
    }
}
