package dev.becalm.ingest;

import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised.Alternative;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Replies of the vosk-server protocol, letter by letter as the original's JSON writer prints them (json.h of vosk-api):
 * keys in order of the alphabet, a space before each colon, six decimals. Some clients search the text instead of
 * parsing it.
 */
final class VoskReply {
    private VoskReply() {}

    static String partial(String text) {
        return "{\n  \"partial\" : " + quoted(text) + "\n}";
    }

    static String result(Recognised said, VoskSettings settings) {
        if (settings.options().alternatives() > 0) {
            return alternatives(said, settings.words());
        }
        return "{\n" + words(said.words(), settings.words(), true, 1) + "  \"text\" : " + quoted(said.text()) + "\n}";
    }

    private static String alternatives(Recognised said, boolean words) {
        List<Alternative> readings = said.alternatives().isEmpty()
                ? List.of(new Alternative(said.text(), 1.0, said.words()))
                : said.alternatives();
        return readings.stream()
                .map(reading -> alternative(reading, words))
                .collect(Collectors.joining(", ", "{\n  \"alternatives\" : [", "]\n}"));
    }

    private static String alternative(Alternative reading, boolean words) {
        return "{\n      \"confidence\" : " + decimal(reading.confidence()) + ",\n"
                + words(reading.words(), words, false, 3)
                + "      \"text\" : " + quoted(reading.text()) + "\n    }";
    }

    private static String words(List<Word> words, boolean wanted, boolean confidence, int depth) {
        if (!wanted || words.isEmpty()) {
            return "";
        }
        return words.stream()
                .map(word -> word(word, confidence, "  ".repeat(depth + 2)))
                .collect(Collectors.joining(", ", "  ".repeat(depth) + "\"result\" : [", "],\n"));
    }

    private static String word(Word word, boolean confidence, String pad) {
        return "{\n"
                + (confidence ? pad + "\"conf\" : " + decimal(word.confidence()) + ",\n" : "")
                + pad + "\"end\" : " + seconds(word.span().end()) + ",\n"
                + pad + "\"start\" : " + seconds(word.span().start()) + ",\n"
                + pad + "\"word\" : " + quoted(word.text()) + "\n"
                + pad.substring(2) + "}";
    }

    private static String seconds(Duration offset) {
        return decimal(offset.toNanos() / 1e9);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String quoted(String text) {
        return Fields.JSON.createObjectNode().textNode(text).toString();
    }
}
