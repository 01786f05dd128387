package dev.becalm.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures in columns; the first column is left-aligned, the others right. */
public record Table(String title, List<String> header, List<List<String>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row has as many cells as the header: " + row);
            }
        }
    }

    /** {@code 0.2164} as {@code 21.6}. */
    public static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", fraction * 100);
    }

    /** Lines of text with aligned columns. */
    public List<String> lines() {
        int[] widths = new int[header.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, header);
        for (var row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], columns(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(title);
        all.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - columns(row.get(i)));
            line.append(' ').append(i == 0 ? row.get(i) + padding : ' ' + padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /** Columns on a terminal, where a Chinese character takes two. */
    private static int columns(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) ? 2 : 1)
                .sum();
    }
}
