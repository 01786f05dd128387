package dev.becalm.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a folder of calls: {@code agent/ID.wav}, {@code caller/ID.wav}, {@code reference/ID.json}. */
final class RecordedCalls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedCalls() {}

    /** The calls in the order of their ids. */
    static List<RecordedCall> in(Path folder) {
        Path references = folder.resolve("reference");
        if (!Files.isDirectory(references)) {
            throw new MalformedInput(folder, 0, "expected folders agent, caller and reference");
        }
        try (var files = Files.list(references)) {
            var calls = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
            if (calls.isEmpty()) {
                throw new MalformedInput(references, 0, "holds no .json file");
            }
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedCall read(Path folder, Path file) {
        var tree = tree(file);
        String id = file.getFileName().toString().replaceFirst("\\.json$", "");
        var audio = Map.of(
                Party.AGENT, recording(folder.resolve("agent"), id),
                Party.CUSTOMER, recording(folder.resolve("caller"), id));
        List<RecordedCall.Turn> turns = new ArrayList<>();
        for (var turn : tree.path("turns")) {
            turns.add(turn(file, turns.size(), turn));
        }
        try {
            return new RecordedCall(id, Language.of(tree.path("language").asText("en")), audio, turns);
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new MalformedInput(file, e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path recording(Path folder, String id) {
        Path file = folder.resolve(id + ".wav");
        if (!Files.isRegularFile(file)) {
            throw new MalformedInput(file, 0, "the reference has no recording");
        }
        return file;
    }

    private static RecordedCall.Turn turn(Path file, int index, JsonNode turn) {
        Party party = switch (turn.path("speaker").asText()) {
            case "agent" -> Party.AGENT;
            case "customer" -> Party.CUSTOMER;
            default -> throw malformed(file, index, "speaker must be agent or customer");
        };
        if (!turn.path("startMs").isNumber() || !turn.path("endMs").isNumber()) {
            throw malformed(file, index, "startMs and endMs must be numbers");
        }
        if (!turn.path("text").isTextual()) {
            throw malformed(file, index, "text is missing");
        }
        try {
            var span = Span.ofMillis(
                    turn.path("startMs").asLong(), turn.path("endMs").asLong());
            return new RecordedCall.Turn(party, span, turn.path("text").asText());
        } catch (IllegalArgumentException e) {
            throw malformed(file, index, String.valueOf(e.getMessage()));
        }
    }

    private static MalformedInput malformed(Path file, int index, String problem) {
        return new MalformedInput(file, 0, "turn " + index + ": " + problem);
    }
}
