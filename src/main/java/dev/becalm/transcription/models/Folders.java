package dev.becalm.transcription.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Whole folders at once. */
final class Folders {
    private Folders() {}

    /** Puts a finished folder in the place of another, which is there until the very end. */
    static void replace(Path place, Path fresh) throws IOException {
        Path aside = place.resolveSibling("." + place.getFileName() + ".old");
        delete(aside);
        if (Files.exists(place)) {
            Files.move(place, aside);
        }
        try {
            Files.move(fresh, place);
        } catch (IOException e) {
            if (Files.exists(aside)) {
                Files.move(aside, place);
            }
            throw e;
        }
        delete(aside);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
