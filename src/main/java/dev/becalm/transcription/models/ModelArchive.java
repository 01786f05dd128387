package dev.becalm.transcription.models;

import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive (an aar is one) that holds a model in one of its folders. Nothing is ever written outside the target. */
final class ModelArchive {
    private final Path archive;
    private final String inside;

    ModelArchive(Path archive, String inside) {
        this.archive = archive;
        this.inside = inside.endsWith("/") ? inside : inside + "/";
    }

    void unpack(Path target, String task, Progress progress) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(inside))
                    .toList();
            if (entries.isEmpty()) {
                throw new ModelTrouble("the archive has no folder " + inside);
            }
            for (int done = 0; done < entries.size(); done++) {
                progress.report(task, done, entries.size());
                write(zip, entries.get(done), target);
            }
            progress.report(task, entries.size(), entries.size());
        } catch (ZipException e) {
            throw new ModelTrouble("the archive is not a zip file: " + e.getMessage(), e);
        }
    }

    private void write(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName().substring(inside.length())).normalize();
        if (!file.startsWith(target.normalize())) {
            throw new ModelTrouble("the archive wants to write outside its folder: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }
}
