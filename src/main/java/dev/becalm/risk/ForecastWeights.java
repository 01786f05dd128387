package dev.becalm.risk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;

/** The weights of the forecast, by feature. Read from text: a name and a number a line, {@code #} starts a comment. */
public record ForecastWeights(Map<String, Double> weights) {
    private static final String SHIPPED = "/weights/forecast.txt";
    private static final String PRIOR = "forecast-prior.txt";
    static final String BIAS = "bias";

    public ForecastWeights {
        weights = new TreeMap<>(weights);
    }

    /** The weights that Becalm comes with. */
    public static ForecastWeights shipped() {
        return resource(SHIPPED);
    }

    /** Weights set by hand, from which learning starts. */
    public static ForecastWeights prior() {
        return resource(PRIOR);
    }

    private static ForecastWeights resource(String name) {
        var stream = ForecastWeights.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the forecast's weights must be on the class path: " + name);
        }
        try (Scanner scanner = new Scanner(stream, StandardCharsets.UTF_8)) {
            return parse(scanner.useDelimiter("\\A").next());
        }
    }

    public static ForecastWeights parse(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] parts = line.split("\\s+", -1);
                    if (parts.length != 2 || weights.put(parts[0], Double.valueOf(parts[1])) != null) {
                        throw new IllegalArgumentException("a weight is one name and one number, once: " + line);
                    }
                });
        return new ForecastWeights(weights);
    }

    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The lines of a file of these weights. */
    public List<String> lines() {
        return weights.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.4f", entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The probability that the features lead to, 0 to 1. */
    public double probability(Map<String, Double> features) {
        double sum = weight(BIAS);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
