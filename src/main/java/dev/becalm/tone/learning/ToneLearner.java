package dev.becalm.tone.learning;

import dev.becalm.tone.ProsodyFeatures;
import dev.becalm.tone.ToneHead;
import dev.becalm.tone.ToneHead.Emotion;
import dev.becalm.tone.ToneModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns a tone model from labelled recordings: linear discriminants with a shrunk covariance (Ledoit and Wolf 2004 for
 * the idea, with a fixed share). Closed form, no chance in it: the same recordings in the same order give the same
 * model. Each corpus gets a head of its own, which borrows a little from the others. The first head, which listens to
 * calls, is for voices that are in none of them: it knows all corpora, and leans on what has been published.
 */
public final class ToneLearner {
    /** Name of the head that is for voices of no corpus in particular. */
    static final String ALL = "all";

    // Share of the covariance that is replaced by none; a good choice over a wide range, 0.3 to 0.5.
    private static final double SHRINKAGE = 0.4;

    // How much a recording of another corpus counts against one of the own.
    private static final double BORROWED = 0.25;

    // Hundreds of correlated features make a discriminant far too sure of itself.
    private static final double CONFIDENCE = 0.3;

    private static final double LEAST_BETWEEN = 0.1;

    private ToneLearner() {}

    /** @param published what is known of anger without recordings */
    public static ToneModel learn(List<LabelledVoice> voices, ToneHead published) {
        Map<String, List<LabelledVoice>> corpora = new LinkedHashMap<>();
        for (LabelledVoice voice : voices) {
            corpora.computeIfAbsent(voice.corpus(), name -> new ArrayList<>()).add(voice);
        }
        Map<String, CorpusStatistics> statistics = new LinkedHashMap<>();
        corpora.forEach((name, some) -> statistics.put(name, new CorpusStatistics(some)));
        List<ToneHead> heads = new ArrayList<>();
        var learned = head(ALL, new CorpusStatistics(voices), List.of());
        heads.add(PublishedAnger.of(published).addedTo(learned));
        statistics.forEach((name, own) -> {
            var others =
                    statistics.values().stream().filter(each -> each != own).toList();
            heads.add(head(name, own, others));
        });
        return new ToneModel(heads);
    }

    private static ToneHead head(String name, CorpusStatistics own, List<CorpusStatistics> others) {
        var cholesky = new Cholesky(covariance(own, others));
        List<double[]> profiles = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        List<Double> biases = new ArrayList<>();
        for (String emotion : own.emotions()) {
            double[] profile = profile(emotion, own, others);
            double[] weight = cholesky.solve(profile);
            double bias = 0;
            for (int i = 0; i < weight.length; i++) {
                bias -= CONFIDENCE * profile[i] * weight[i] / 2;
                weight[i] *= CONFIDENCE;
            }
            profiles.add(profile);
            weights.add(weight);
            biases.add(bias);
        }
        var emotions = own.emotions().stream()
                .map(emotion -> new Emotion(emotion, EmotionNames.arousal(emotion)))
                .toList();
        List<ToneHead.Row> rows = new ArrayList<>();
        for (int feature = 0; feature < own.size(); feature++) {
            rows.add(row(feature, own, profiles, weights));
        }
        return new ToneHead(name, emotions, biases, rows);
    }

    private static ToneHead.Row row(
            int feature, CorpusStatistics own, List<double[]> profiles, List<double[]> weights) {
        double within = own.within(feature);
        double apart = own.between(feature) / within;
        double residual = Math.sqrt(own.covariance(feature, feature));
        double between = within * Math.sqrt(apart * apart / 2 + LEAST_BETWEEN) / Math.max(0.1, residual);
        return new ToneHead.Row(
                ProsodyFeatures.names().get(feature),
                own.prior(feature),
                between,
                within,
                profiles.stream().map(profile -> profile[feature]).toList(),
                weights.stream().map(weight -> weight[feature]).toList());
    }

    private static double[] profile(String emotion, CorpusStatistics own, List<CorpusStatistics> others) {
        double[] profile = own.profile(emotion);
        for (CorpusStatistics other : others) {
            if (other.emotions().contains(emotion)) {
                double share = share(own, other);
                double[] theirs = other.profile(emotion);
                for (int i = 0; i < profile.length; i++) {
                    profile[i] += share * (theirs[i] - profile[i]);
                }
            }
        }
        return profile;
    }

    private static double[][] covariance(CorpusStatistics own, List<CorpusStatistics> others) {
        int size = own.size();
        double[][] mixed = new double[size][size];
        double trace = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                mixed[i][j] = own.covariance(i, j);
                for (CorpusStatistics other : others) {
                    mixed[i][j] += share(own, other) * (other.covariance(i, j) - mixed[i][j]);
                }
            }
            trace += mixed[i][i];
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                mixed[i][j] = (1 - SHRINKAGE) * mixed[i][j] + (i == j ? SHRINKAGE * trace / size : 0);
            }
        }
        return mixed;
    }

    private static double share(CorpusStatistics own, CorpusStatistics other) {
        double borrowed = BORROWED * other.count();
        return borrowed / (own.count() + borrowed);
    }
}
