package dev.becalm.transcription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import dev.becalm.ingest.Recognised.Alternative;
import java.util.ArrayList;
import java.util.List;

/** Reads what Vosk says. */
final class VoskJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VoskJson() {}

    static String partial(String json) {
        return WordParts.joined(tree(json).path("partial").asText());
    }

    /** @param offsetMillis Vosk's clock at the start of the stream */
    static Recognised result(String json, long offsetMillis) {
        var tree = tree(json);
        if (!tree.has("alternatives")) {
            String text = WordParts.joined(tree.path("text").asText());
            return new Recognised(true, text, words(tree.path("result"), offsetMillis), List.of());
        }
        List<Alternative> readings = new ArrayList<>();
        for (var reading : tree.path("alternatives")) {
            readings.add(new Alternative(
                    WordParts.joined(reading.path("text").asText().strip()),
                    reading.path("confidence").asDouble(),
                    words(reading.path("result"), offsetMillis)));
        }
        var best = readings.isEmpty() ? new Alternative("", 0, List.of()) : readings.get(0);
        return new Recognised(true, best.text(), agreed(best.words(), readings), readings);
    }

    private static List<Word> words(JsonNode result, long offsetMillis) {
        List<Word> words = new ArrayList<>();
        for (var word : result) {
            long start = Math.max(0, Math.round(word.path("start").asDouble() * 1000) - offsetMillis);
            long end = Math.max(start, Math.round(word.path("end").asDouble() * 1000) - offsetMillis);
            double confidence = WordConfidence.of(word.path("conf").asDouble(1));
            words.add(new Word(word.path("word").asText(), Span.ofMillis(start, end), confidence));
        }
        return WordParts.joined(words);
    }

    /** Vosk gives no confidence of words beside alternatives; the share of readings that hold the word stands in. */
    private static List<Word> agreed(List<Word> best, List<Alternative> readings) {
        return best.stream()
                .map(word -> new Word(
                        word.text(),
                        word.span(),
                        WordConfidence.of((double) readings.stream()
                                        .filter(reading -> holds(reading, word))
                                        .count()
                                / readings.size())))
                .toList();
    }

    private static boolean holds(Alternative reading, Word word) {
        return reading.words().stream()
                .anyMatch(other -> other.text().equals(word.text())
                        && !other.span().overlap(word.span()).isZero());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the recogniser's answer is not JSON", e);
        }
    }
}
