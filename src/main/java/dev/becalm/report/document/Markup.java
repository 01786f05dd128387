package dev.becalm.report.document;

import dev.becalm.call.Language;
import dev.becalm.transcription.spoken.ReadableText;

/** Writes well-formed XHTML; every text that goes in is escaped, and Chinese in it made readable. */
final class Markup {
    private final Language language;
    private final StringBuilder out = new StringBuilder(16 * 1024);

    /** @param language of the page: the letters hold one width of marks, which is that of Chinese */
    Markup(Language language) {
        this.language = language;
    }

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        String readable = ReadableText.quoted(text);
        out.append(escape(language == Language.EN ? narrow(readable) : readable));
        return this;
    }

    /** An element with nothing but text in it; the tag may carry attributes. */
    Markup element(String tag, String text) {
        int space = tag.indexOf(' ');
        return open(tag).text(text).close(space < 0 ? tag : tag.substring(0, space));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String narrow(String text) {
        return text.replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2018\u2019]", "'")
                .replace("\u2026", "...");
    }

    /** XML 1.0 allows no control characters but tab and line ends, and no half characters. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = character >= 0x20 || character == '\n' || character == '\t';
                    boolean whole = character < 0xD800 || character > 0xDFFF;
                    safe.appendCodePoint(
                            allowed && whole && character != 0xFFFE && character != 0xFFFF ? character : ' ');
                }
            }
        });
        return safe.toString();
    }
}
