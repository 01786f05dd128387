package dev.becalm.transcription.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A folder with a Vosk model. The library aborts the whole process on some broken files, so a folder is checked before it
 * is loaded: the files that every model has, and the sizes of all that were there when it was made.
 */
final class ModelFolder {
    static final String SIZES = "sizes.properties";

    private static final List<String> NEEDED = List.of("am/final.mdl", "graph/HCLr.fst", "graph/Gr.fst");
    private static final List<String> NEEDED_STATIC = List.of("am/final.mdl", "graph/HCLG.fst");

    private final Path folder;
    private final Map<String, Long> knownSizes;

    /** @param knownSizes sizes of files that are known beforehand */
    ModelFolder(Path folder, Map<String, Long> knownSizes) {
        this.folder = folder;
        this.knownSizes = Map.copyOf(knownSizes);
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** What is wrong with the model, if anything. */
    Optional<String> fault() {
        var needed = Files.exists(folder.resolve("graph/HCLG.fst")) ? NEEDED_STATIC : NEEDED;
        for (String file : needed) {
            if (size(file) <= 0) {
                return Optional.of(folder.resolve(file) + " is missing or empty");
            }
        }
        Map<String, Long> sizes = new TreeMap<>(knownSizes);
        sizes.putAll(recorded());
        for (var expected : sizes.entrySet()) {
            long found = size(expected.getKey());
            if (found != expected.getValue()) {
                return Optional.of(folder.resolve(expected.getKey()) + " has " + Math.max(0, found)
                        + " bytes where the whole model has " + expected.getValue());
            }
        }
        return Optional.empty();
    }

    /** Writes down the sizes of all files, so that a later fault shows. */
    void recordSizes() throws IOException {
        var sizes = new StringBuilder();
        for (Path file : files()) {
            sizes.append(folder.relativize(file).toString().replace('\\', '/'))
                    .append('=')
                    .append(Files.size(file))
                    .append('\n');
        }
        Files.writeString(folder.resolve(SIZES), sizes);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(SIZES))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Long> recorded() {
        Path file = folder.resolve(SIZES);
        Map<String, Long> sizes = new TreeMap<>();
        if (!Files.exists(file)) {
            return sizes;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(name -> sizes.put(name, Long.valueOf(properties.getProperty(name))));
        return sizes;
    }

    private long size(String file) {
        try {
            return Files.size(folder.resolve(file));
        } catch (IOException e) {
            return -1;
        }
    }
}
