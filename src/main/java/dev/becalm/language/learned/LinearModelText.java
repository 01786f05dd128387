package dev.becalm.language.learned;

import dev.becalm.language.learned.LinearModel.Label;
import dev.becalm.language.learned.LinearModel.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The file form of a linear model. Weights are whole hundredths; a feature without any left is not written. */
final class LinearModelText {
    static final float STEPS = 100;

    private LinearModelText() {}

    static List<String> lines(LinearModel model) {
        List<String> lines = new ArrayList<>(List.of(LinearModel.HEAD));
        for (Label label : model.labels()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.4f %.4f %.4f %.4f",
                    label.name(),
                    label.bias(),
                    label.slope(),
                    label.offset(),
                    label.threshold()));
        }
        lines.add("");
        new TreeMap<>(model.weights())
                .forEach((name, weights) -> lines.add(name + " " + String.join(" ", weights.texts())));
        return lines;
    }

    static LinearModel parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(LinearModel.HEAD)) {
            throw new IllegalArgumentException("a file of weights begins with " + LinearModel.HEAD);
        }
        int gap = lines.indexOf("");
        if (gap < 0) {
            throw new IllegalArgumentException("a file of weights has an empty line after its labels");
        }
        List<Label> labels =
                lines.subList(1, gap).stream().map(LinearModelText::label).toList();
        Map<String, Weights> weights = new HashMap<>();
        lines.subList(gap + 1, lines.size()).forEach(line -> {
            String[] parts = line.split(" ", -1);
            weights.put(parts[0], weights(parts));
        });
        return new LinearModel(labels, weights);
    }

    private static Label label(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("a label has a name and four numbers: " + line);
        }
        return new Label(
                parts[0],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]));
    }

    private static Weights weights(String[] parts) {
        List<Integer> labels = new ArrayList<>();
        List<Float> amounts = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            labels.add(Integer.parseInt(parts[i].substring(0, colon)));
            amounts.add(Integer.parseInt(parts[i].substring(colon + 1)) / STEPS);
        }
        return new Weights(labels, amounts);
    }
}
