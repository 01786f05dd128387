package dev.becalm.tone;

import java.util.List;

/**
 * One linear model of how emotions sound: what speakers' features are like, how far speakers and their utterances
 * differ, and which emotion moves which feature. Linear discriminants that share one covariance (Fisher 1936), on
 * features measured against the speaker's baseline.
 *
 * @param name what it was made from, one word
 * @param emotions the classes, at least two, with angry among them
 * @param biases one for each emotion
 * @param rows one for each feature that it uses
 */
public record ToneHead(String name, List<Emotion> emotions, List<Double> biases, List<Row> rows) {
    public ToneHead {
        emotions = List.copyOf(emotions);
        biases = List.copyOf(biases);
        rows = List.copyOf(rows);
        if (emotions.size() < 2 || emotions.stream().noneMatch(Emotion::isAnger)) {
            throw new IllegalArgumentException("a head tells anger from something else: " + emotions);
        }
        if (biases.size() != emotions.size()) {
            throw new IllegalArgumentException("one bias for each emotion, found " + biases.size());
        }
        for (Row row : rows) {
            if (row.profile.size() != emotions.size() || row.weights.size() != emotions.size()) {
                throw new IllegalArgumentException("one profile and one weight for each emotion: " + row.feature);
            }
        }
    }

    /**
     * A class.
     *
     * @param arousal how excited people in it are, 0 to 1
     */
    public record Emotion(String name, double arousal) {
        public static final String ANGRY = "angry";

        public Emotion {
            if (arousal < 0 || arousal > 1) {
                throw new IllegalArgumentException("arousal must be within [0, 1]: " + arousal);
            }
        }

        public boolean isAnger() {
            return name.equals(ANGRY);
        }
    }

    /**
     * One feature.
     *
     * @param feature name, as in {@link ProsodyFeatures}
     * @param prior mean over all speakers
     * @param between standard deviation of the speakers' means, above 0
     * @param within standard deviation of one speaker's utterances, above 0; the unit of what follows
     * @param profile how far each emotion moves it
     * @param weights what it says for each emotion
     */
    public record Row(
            String feature, double prior, double between, double within, List<Double> profile, List<Double> weights) {
        public Row {
            profile = List.copyOf(profile);
            weights = List.copyOf(weights);
            if (!ProsodyFeatures.names().contains(feature)) {
                throw new IllegalArgumentException("no such feature: " + feature);
            }
            if (between <= 0 || within <= 0) {
                throw new IllegalArgumentException("deviations must be above 0: " + feature);
            }
        }
    }
}
