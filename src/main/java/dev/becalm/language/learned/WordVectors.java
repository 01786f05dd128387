package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.language.text.ChineseWords;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words mean, as points in a space where words of like meaning lie close. One printable character holds one
 * coordinate.
 */
public final class WordVectors {
    private static final String HEAD = "becalm-vectors 1 ";
    private static final int ZERO = 78;

    private final Map<String, String> words;
    private final float[] scales;

    private WordVectors(Map<String, String> words, float[] scales) {
        this.words = words;
        this.scales = scales;
    }

    public static WordVectors none() {
        return new WordVectors(Map.of(), new float[0]);
    }

    public static WordVectors parse(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).startsWith(HEAD)) {
            throw new IllegalArgumentException("a file of word vectors begins with " + HEAD.strip());
        }
        String[] numbers = lines.get(1).split(" ", -1);
        float[] scales = new float[numbers.length];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = Float.parseFloat(numbers[i]);
        }
        Map<String, String> words = new HashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            int space = line.indexOf(' ');
            if (space < 1 || line.length() - space - 1 != scales.length) {
                throw new IllegalArgumentException("a word has " + scales.length + " coordinates: " + line);
            }
            words.put(line.substring(0, space), line.substring(space + 1));
        }
        return new WordVectors(words, scales);
    }

    /** Adds the mean and the extremes of the words' coordinates. */
    void measure(NormalText text, String prefix, double weight, FeatureBag bag) {
        List<String> points = points(text);
        if (points.isEmpty()) {
            return;
        }
        for (int i = 0; i < scales.length; i++) {
            double sum = 0;
            int most = -ZERO;
            for (String point : points) {
                int coordinate = point.charAt(i) - ZERO;
                sum += coordinate;
                most = Math.max(most, coordinate);
            }
            bag.measure(prefix + "mean" + i, weight * scales[i] * sum / Math.sqrt(points.size()));
            bag.measure(prefix + "most" + i, weight * scales[i] * most);
        }
    }

    private List<String> points(NormalText text) {
        List<String> points = new ArrayList<>();
        List<String> spoken =
                text.language() == Language.ZH ? ChineseWords.of(text.value().replace('|', '。')) : text.units();
        for (String word : spoken) {
            String point = words.get(word);
            if (point != null) {
                points.add(point);
            } else if (text.language() == Language.ZH) {
                word.codePoints().mapToObj(Character::toString).forEach(character -> {
                    String known = words.get(character);
                    if (known != null) {
                        points.add(known);
                    }
                });
            }
        }
        return points;
    }
}
