package dev.becalm.transcription.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JSON lines: every string field called {@code text}, however deep, is a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static List<String> texts(Path file, String content) {
        List<String> texts = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                collect(tree(file, number, line), texts);
            }
        }
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (JsonNode text : node.findValues("text")) {
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        }
    }

    private static JsonNode tree(Path file, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UnreadableText(file, "line " + number + " is not JSON: " + e.getOriginalMessage());
        }
    }
}
