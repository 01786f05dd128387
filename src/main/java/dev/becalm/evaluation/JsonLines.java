package dev.becalm.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads JSON Lines, and names file and line of what is not in the format. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /** The rows of a file, or of every {@code .jsonl} file in a folder by name. */
    static <T> List<T> read(Path path, Function<JsonNode, T> row) {
        List<T> rows = new ArrayList<>();
        for (Path file : files(path)) {
            readFile(file, row, rows);
        }
        return rows;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var found = Files.list(path)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new MalformedInput(path, 0, "no .jsonl file in this folder");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + path, e);
        }
    }

    private static <T> void readFile(Path file, Function<JsonNode, T> row, List<T> rows) {
        int number = 0;
        try (var reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row.apply(MAPPER.readTree(line)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new MalformedInput(file, number, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(file, number, String.valueOf(e.getMessage()));
        } catch (MalformedInputException e) {
            throw new MalformedInput(file, number + 1, "not UTF-8");
        } catch (IOException e) {
            throw new MalformedInput(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * A text that must be there.
     *
     * @throws IllegalArgumentException naming the field
     */
    static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " must be a text");
        }
        return value.asText();
    }

    /**
     * A list that must be there.
     *
     * @throws IllegalArgumentException naming the field
     */
    static JsonNode list(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (!value.isArray()) {
            throw new IllegalArgumentException(field + " must be a list");
        }
        return value;
    }
}
