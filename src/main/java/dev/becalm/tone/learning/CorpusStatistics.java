package dev.becalm.tone.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a set of recordings says about its features: means and deviations of the speakers, and, with each speaker's mean
 * taken off and in units of the deviation within speakers, the mean of each emotion and the covariance around it.
 */
final class CorpusStatistics {
    private static final double LIMIT = 2.5;
    private static final double SMALLEST = 1e-9;

    private final List<LabelledVoice> voices;
    private final int size;
    private final List<String> emotions;
    private final double[] prior;
    private final double[] between;
    private final double[] within;
    private final double[][] profiles;
    private final double[][] covariance;

    /** @param voices at least one, in an order that never changes, so that the sums are the same each time */
    CorpusStatistics(List<LabelledVoice> voices) {
        this.voices = List.copyOf(voices);
        size = voices.get(0).features().values().length;
        emotions =
                voices.stream().map(LabelledVoice::emotion).distinct().sorted().toList();
        double[][] means = speakerMeans();
        prior = new double[size];
        between = new double[size];
        spread(means);
        double[][] standing = distances();
        within = deviations(standing);
        profiles = new double[emotions.size()][size];
        covariance = new double[size][size];
        scale(standing);
        profile(standing);
        covary(standing);
    }

    int count() {
        return voices.size();
    }

    List<String> emotions() {
        return emotions;
    }

    double prior(int feature) {
        return prior[feature];
    }

    double between(int feature) {
        return between[feature];
    }

    double within(int feature) {
        return within[feature];
    }

    double[] profile(String emotion) {
        return profiles[emotions.indexOf(emotion)].clone();
    }

    double covariance(int row, int column) {
        return covariance[row][column];
    }

    int size() {
        return size;
    }

    private double[][] speakerMeans() {
        return bySpeaker().values().stream().map(this::mean).toArray(double[][]::new);
    }

    private Map<String, List<LabelledVoice>> bySpeaker() {
        Map<String, List<LabelledVoice>> speakers = new LinkedHashMap<>();
        for (LabelledVoice voice : voices) {
            speakers.computeIfAbsent(voice.corpus() + "/" + voice.speaker(), name -> new ArrayList<>())
                    .add(voice);
        }
        return speakers;
    }

    private double[] mean(List<LabelledVoice> some) {
        double[] mean = new double[size];
        for (LabelledVoice voice : some) {
            for (int i = 0; i < size; i++) {
                mean[i] += voice.features().value(i) / some.size();
            }
        }
        return mean;
    }

    private void spread(double[][] means) {
        for (int i = 0; i < size; i++) {
            int feature = i;
            double[] column =
                    Arrays.stream(means).mapToDouble(mean -> mean[feature]).toArray();
            prior[i] = Arrays.stream(column).sum() / column.length;
            double square = 0;
            for (double value : column) {
                square += (value - prior[i]) * (value - prior[i]);
            }
            between[i] = Math.sqrt(square / Math.max(1, column.length - 1));
        }
    }

    /** Every recording less the mean of its speaker. */
    private double[][] distances() {
        Map<String, double[]> means = new LinkedHashMap<>();
        bySpeaker().forEach((speaker, some) -> means.put(speaker, mean(some)));
        double[][] distances = new double[voices.size()][size];
        for (int row = 0; row < distances.length; row++) {
            var voice = voices.get(row);
            double[] mean = means.getOrDefault(voice.corpus() + "/" + voice.speaker(), prior);
            for (int i = 0; i < size; i++) {
                distances[row][i] = voice.features().value(i) - mean[i];
            }
        }
        return distances;
    }

    private double[] deviations(double[][] distances) {
        double[] deviations = new double[size];
        for (int i = 0; i < size; i++) {
            double square = 0;
            for (double[] row : distances) {
                square += row[i] * row[i];
            }
            deviations[i] = Math.max(SMALLEST, Math.sqrt(square / distances.length));
        }
        return deviations;
    }

    private void scale(double[][] distances) {
        for (double[] row : distances) {
            for (int i = 0; i < size; i++) {
                row[i] = Math.max(-LIMIT, Math.min(LIMIT, row[i] / within[i]));
            }
        }
    }

    private void profile(double[][] standing) {
        int[] counts = new int[emotions.size()];
        for (int row = 0; row < standing.length; row++) {
            int emotion = emotions.indexOf(voices.get(row).emotion());
            counts[emotion]++;
            for (int i = 0; i < size; i++) {
                profiles[emotion][i] += standing[row][i];
            }
        }
        for (int emotion = 0; emotion < counts.length; emotion++) {
            for (int i = 0; i < size; i++) {
                profiles[emotion][i] /= counts[emotion];
            }
        }
    }

    private void covary(double[][] standing) {
        for (int row = 0; row < standing.length; row++) {
            double[] centre = profiles[emotions.indexOf(voices.get(row).emotion())];
            for (int i = 0; i < size; i++) {
                double aside = standing[row][i] - centre[i];
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += aside * (standing[row][j] - centre[j]) / standing.length;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
    }
}
