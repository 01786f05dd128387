package dev.becalm.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores one speaker's utterances one after another, each against what was heard before it. One speaker only. */
public final class ToneScorer {
    // At this mean squared distance from the baseline the change is 0.63: about what a raised voice brings.
    private static final double NOTABLE_CHANGE = 2;
    private static final double CALM = 0.25;
    private static final double SHORTEST_SECONDS = 0.3;

    private final ToneHead head;
    private final SpeakerBaseline baseline;
    private final int[] positions;
    private final double[] logPriors;
    private final double[] values;
    private final double[] distances;
    private final double[] expected;
    private final double[] chances;

    /** @param calmOdds how many calm utterances come to each other one; 1 where all emotions are as frequent */
    public ToneScorer(ToneHead head, double calmOdds) {
        this.head = head;
        this.baseline = new SpeakerBaseline(head);
        int size = head.rows().size();
        positions = head.rows().stream()
                .mapToInt(row -> ProsodyFeatures.names().indexOf(row.feature()))
                .toArray();
        logPriors = head.emotions().stream()
                .mapToDouble(emotion -> emotion.arousal() <= CALM ? StrictMath.log(calmOdds) : 0)
                .toArray();
        values = new double[size];
        distances = new double[size];
        expected = new double[size];
        chances = new double[head.emotions().size()];
    }

    /** @param features all features of a full utterance, in the order of their names */
    public ToneScore score(double[] features) {
        return score(features, Double.POSITIVE_INFINITY);
    }

    /** @param voicedSeconds how much there was to go by, above 0 */
    ToneScore score(double[] features, double voicedSeconds) {
        for (int i = 0; i < values.length; i++) {
            values[i] = features[positions[i]];
        }
        baseline.compare(values, 1 / Math.max(SHORTEST_SECONDS, voicedSeconds), distances);
        for (int emotion = 0; emotion < chances.length; emotion++) {
            double sum = head.biases().get(emotion) + logPriors[emotion];
            for (int i = 0; i < distances.length; i++) {
                sum += head.rows().get(i).weights().get(emotion) * distances[i];
            }
            chances[emotion] = sum;
        }
        toProbabilities(chances);
        return result();
    }

    /** Takes all utterances of the speaker for what they are like, calm and excited alike; for measuring only. */
    public void know(List<double[]> all) {
        baseline.know(all.stream().map(this::select).toList());
    }

    /**
     * Makes the utterance scored last part of the speaker's baseline.
     *
     * @param weight 0 for nothing to 1 for a full utterance
     */
    public void learn(double weight) {
        for (int i = 0; i < expected.length; i++) {
            expected[i] = 0;
            for (int emotion = 0; emotion < chances.length; emotion++) {
                expected[i] += chances[emotion] * head.rows().get(i).profile().get(emotion);
            }
        }
        baseline.learn(values, expected, weight);
    }

    private double[] select(double[] features) {
        return Arrays.stream(positions)
                .mapToDouble(position -> features[position])
                .toArray();
    }

    private ToneScore result() {
        double arousal = 0;
        double anger = 0;
        List<Double> emotions = new ArrayList<>();
        for (int emotion = 0; emotion < chances.length; emotion++) {
            var each = head.emotions().get(emotion);
            arousal += chances[emotion] * each.arousal();
            anger += each.isAnger() ? chances[emotion] : 0;
            emotions.add(chances[emotion]);
        }
        double square = 0;
        for (double distance : distances) {
            square += distance * distance / distances.length;
        }
        return new ToneScore(arousal, anger, 1 - StrictMath.exp(-square / NOTABLE_CHANGE), emotions);
    }

    private static void toProbabilities(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = StrictMath.exp(logits[i] - largest);
            sum += logits[i];
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= sum;
        }
    }
}
