package dev.becalm.report.document;

import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180), with the mark that makes spreadsheets read it as UTF-8. A cell that a
 * spreadsheet would take for a formula is written as text.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    /** A row; null becomes an empty cell. */
    public Csv row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append("\r\n");
        return this;
    }

    public String text() {
        return out.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean spoken = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = spoken ? "'" + text : text;
        boolean quoted = safe.matches("(?s).*[\",\r\n].*");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
