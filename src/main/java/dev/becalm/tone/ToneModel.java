package dev.becalm.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What Becalm knows of emotion in voices, as it stands in a text file: one head or more, of which the first listens to
 * calls. The file is written with six significant digits, so that training twice gives the same bytes.
 */
public record ToneModel(List<ToneHead> heads) {
    private static final String TITLE = "becalm tone model 1";
    private static final int NUMBERS_BEFORE_PROFILE = 3;

    public ToneModel {
        heads = List.copyOf(heads);
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a tone model has at least one head");
        }
    }

    /** The head that was made from this data, else the one that listens to calls. */
    public ToneHead head(String name) {
        return heads.stream()
                .filter(head -> head.name().equals(name))
                .findFirst()
                .orElse(heads.get(0));
    }

    /**
     * Reads the lines of a file.
     *
     * @throws Malformed naming the line that is wrong
     */
    public static ToneModel parse(List<String> lines) {
        var reader = new Reader();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.read(line, i + 1);
            }
        }
        return reader.model(lines.size());
    }

    /** The lines of a file that {@link #parse} reads back. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(TITLE));
        for (ToneHead head : heads) {
            lines.add("");
            lines.add("head " + head.name());
            lines.add("emotions " + joined(head.emotions().stream().map(ToneHead.Emotion::name)));
            lines.add("arousal " + joined(head.emotions().stream().map(each -> digits(each.arousal()))));
            lines.add("bias " + joined(head.biases().stream().map(ToneModel::digits)));
            lines.add("# feature prior between within, profile by emotion, weight by emotion");
            head.rows().forEach(row -> lines.add(line(row)));
        }
        return lines;
    }

    private static String line(ToneHead.Row row) {
        return String.join(
                " ",
                row.feature(),
                digits(row.prior()),
                digits(row.between()),
                digits(row.within()),
                joined(row.profile().stream().map(ToneModel::digits)),
                joined(row.weights().stream().map(ToneModel::digits)));
    }

    private static String joined(java.util.stream.Stream<String> parts) {
        return parts.collect(Collectors.joining(" "));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.6g", value + 0.0);
    }

    /** A file that holds no tone model. */
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, IllegalArgumentException problem) {
            super("line " + line + ": " + problem.getMessage(), problem);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** Reads line by line; a head ends where the next begins. */
    private static final class Reader {
        private final List<ToneHead> heads = new ArrayList<>();
        private boolean titled;
        private String name = "";
        private List<String> emotions = List.of();
        private List<Double> arousal = List.of();
        private List<Double> biases = List.of();
        private List<ToneHead.Row> rows = new ArrayList<>();

        void read(String line, int number) {
            try {
                if (!titled) {
                    title(line);
                    return;
                }
                String[] parts = line.split("\\s+", 2);
                take(parts[0], Arrays.asList((parts.length > 1 ? parts[1] : "").split("\\s+")));
            } catch (IllegalArgumentException e) {
                throw new Malformed(number, e);
            }
        }

        private void title(String line) {
            if (!line.equals(TITLE)) {
                throw new IllegalArgumentException("expected \"" + TITLE + "\"");
            }
            titled = true;
        }

        private void take(String word, List<String> values) {
            switch (word) {
                case "head" -> {
                    close();
                    name = values.get(0);
                }
                case "emotions" -> emotions = values;
                case "arousal" -> arousal = numbers(values);
                case "bias" -> biases = numbers(values);
                default -> row(word, numbers(values));
            }
        }

        private void row(String feature, List<Double> numbers) {
            int profile = NUMBERS_BEFORE_PROFILE;
            int weights = profile + emotions.size();
            if (numbers.size() != weights + emotions.size()) {
                throw new IllegalArgumentException("expected " + (weights + emotions.size()) + " numbers");
            }
            rows.add(new ToneHead.Row(
                    feature,
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.subList(profile, weights),
                    numbers.subList(weights, numbers.size())));
        }

        private void close() {
            if (!name.isEmpty()) {
                List<ToneHead.Emotion> classes = new ArrayList<>();
                for (int i = 0; i < emotions.size(); i++) {
                    classes.add(new ToneHead.Emotion(emotions.get(i), i < arousal.size() ? arousal.get(i) : 0));
                }
                heads.add(new ToneHead(name, classes, biases, rows));
            }
            rows = new ArrayList<>();
        }

        ToneModel model(int lines) {
            try {
                close();
                return new ToneModel(heads);
            } catch (IllegalArgumentException e) {
                throw new Malformed(lines, e);
            }
        }

        private static List<Double> numbers(List<String> values) {
            return values.stream().map(Double::valueOf).toList();
        }
    }
}
