package dev.becalm.transcription.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a call centre's own texts line by line: plain text, one column of a CSV file, the {@code text} fields of JSON
 * lines, and Word documents. A folder is read whole.
 */
public final class TextFiles {
    private static final long LARGEST = 256L << 20;

    private final Optional<String> column;

    /** @param column the CSV column to read; without it the one called {@code text}, or the only one */
    public TextFiles(Optional<String> column) {
        this.column = column;
    }

    /** All lines that hold anything, in the order of the paths; folders in the order of their files' names. */
    public List<String> lines(List<Path> paths) {
        List<String> lines = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                var found = read(file).stream().filter(line -> !line.isBlank()).toList();
                if (found.isEmpty()) {
                    throw new UnreadableText(file, "holds no text");
                }
                lines.addAll(found);
            }
        }
        return lines;
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new UnreadableText(path, "no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var all = Files.walk(path)) {
            var files = all.filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                throw new UnreadableText(path, "is an empty folder");
            }
            return files;
        } catch (IOException e) {
            throw new UnreadableText(path, "cannot be read: " + e.getMessage());
        }
    }

    private List<String> read(Path file) {
        byte[] bytes = bytes(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return WordDocument.paragraphs(file, bytes);
        }
        String text = TextDecoder.decode(file, bytes);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return new CsvColumn(column, name.endsWith(".tsv") ? '\t' : ',').values(file, text);
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson")
                ? JsonLines.texts(file, text)
                : text.lines().toList();
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UnreadableText(
                        file, "has " + (size >> 20) + " MB; at most " + (LARGEST >> 20) + " MB of one file are read");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableText(file, "cannot be read: " + e.getMessage());
        }
    }
}
