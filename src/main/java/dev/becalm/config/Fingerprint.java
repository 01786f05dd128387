package dev.becalm.config;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One short text for all that decides what understanding concludes. */
final class Fingerprint {
    private static final int CHARACTERS = 16;

    private Fingerprint() {}

    /** SHA-256 over the settings of the stages and every file of rules and weights but the server's own. */
    static String of(UnderstandingConfig settings, Path... folders) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putString(settings.toString(), StandardCharsets.UTF_8);
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                hasher.putString(file.getFileName().toString(), StandardCharsets.UTF_8);
                hasher.putBytes(bytes(file));
            }
        }
        return hasher.hash().toString().substring(0, CHARACTERS);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".txt"))
                    .filter(file -> !file.getFileName().toString().equals("becalm.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of rules cannot be read: " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of rules cannot be read: " + file, e);
        }
    }
}
