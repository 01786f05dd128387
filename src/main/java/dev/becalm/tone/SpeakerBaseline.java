package dev.becalm.tone;

import java.util.Arrays;
import java.util.List;

/**
 * What one speaker's voice is like when calm, learned from what was heard so far. Each feature starts at the mean of
 * all speakers, which counts as much as the speakers differ little, and moves with every utterance after what the
 * emotion heard in it explains has been taken off; so a caller who shouts from the start does not become their own
 * measure. Bayesian estimate of a mean with a known prior (Gelman et al., Bayesian Data Analysis, 2.5), and of the scale
 * likewise.
 */
final class SpeakerBaseline {
    /** Beyond this many standard deviations a feature counts no further: odd sounds must not outvote the rest. */
    static final double LIMIT = 2.5;

    // Utterances that the prior of the scale counts for.
    private static final double SCALE_PRIOR = 2;
    private static final double SMALLEST = 0.1;
    private static final double LEAST_SCALE = 0.5;

    // Of what an emotion would explain, the rest is taken for the speaker or the line: nobody is angry for ever.
    private static final double EXPLAINED = 0.9;

    private final double[] prior;
    private final double[] within;
    private final double[] priorCount;
    private final double[] sum;
    private final double[] squares;
    private final double[] offset;
    private final double[] scale;
    private double heard;

    SpeakerBaseline(ToneHead head) {
        int size = head.rows().size();
        prior = new double[size];
        within = new double[size];
        priorCount = new double[size];
        sum = new double[size];
        squares = new double[size];
        offset = new double[size];
        scale = new double[size];
        Arrays.fill(scale, 1);
        for (int i = 0; i < size; i++) {
            var row = head.rows().get(i);
            prior[i] = row.prior();
            within[i] = row.within();
            priorCount[i] = row.within() * row.within() / (row.between() * row.between());
        }
    }

    /** The calm value of a feature, in the feature's unit. */
    double mean(int feature) {
        return prior[feature] + within[feature] * offset[feature];
    }

    /** How many utterances have been learned from. */
    double heard() {
        return heard;
    }

    /**
     * Writes how far each value lies from the speaker's own, in standard deviations within the limit. The less is known
     * of the speaker, the wider the deviation.
     *
     * @param noise what the shortness of the utterance adds to its variance, as a share; 0 for a full one
     */
    void compare(double[] values, double noise, double[] out) {
        for (int i = 0; i < values.length; i++) {
            double variance = scale[i] * scale[i] * (1 + noise) + 1 / (priorCount[i] + heard);
            out[i] = limited((standing(values, i) - offset[i]) / Math.sqrt(variance));
        }
    }

    /**
     * Learns from an utterance.
     *
     * @param expected how far the emotion heard in it moves each feature, standard deviations
     * @param weight 0 for nothing to 1 for a full utterance
     */
    void learn(double[] values, double[] expected, double weight) {
        heard += weight;
        for (int i = 0; i < values.length; i++) {
            double standing = standing(values, i);
            double explained = EXPLAINED * expected[i];
            double distance = limited(standing - offset[i] - explained);
            squares[i] += weight * distance * distance;
            sum[i] += weight * (standing - explained);
            offset[i] = sum[i] / (priorCount[i] + heard);
            scale[i] = Math.max(LEAST_SCALE, Math.sqrt((SCALE_PRIOR + squares[i]) / (SCALE_PRIOR + heard)));
        }
    }

    /** Takes all utterances of a speaker at once, calm and excited alike, for what the speaker is like. */
    void know(List<double[]> all) {
        // From here on nothing about this speaker is uncertain.
        heard = Double.POSITIVE_INFINITY;
        for (int i = 0; i < offset.length; i++) {
            int feature = i;
            offset[i] = all.stream()
                            .mapToDouble(values -> standing(values, feature))
                            .sum()
                    / all.size();
            double square = 0;
            for (double[] values : all) {
                square += Math.pow(standing(values, i) - offset[i], 2) / all.size();
            }
            scale[i] = Math.max(SMALLEST, Math.sqrt(square));
        }
    }

    private double standing(double[] values, int feature) {
        return (values[feature] - prior[feature]) / within[feature];
    }

    private static double limited(double distance) {
        return Math.max(-LIMIT, Math.min(LIMIT, distance));
    }
}
