package dev.becalm.transcription.models;

import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings a model of the catalogue onto this machine: download, check, unpack, and only then put it in its place. */
public final class ModelFetcher {
    // The archive, what is in it, and some room to breathe.
    private static final double SPACE_FACTOR = 3.0;

    private final ModelStore store;
    private final Progress progress;

    public ModelFetcher(ModelStore store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * Fetches the model of this name.
     *
     * @param from a file or URL to use instead of the catalogue's
     */
    public void fetch(String name, @Nullable String from) {
        var entry = store.catalog()
                .find(name)
                .orElseThrow(() -> new ModelTrouble("no model " + name + " in the catalogue; there are: "
                        + String.join(", ", store.catalog().entries().keySet())));
        try {
            Files.createDirectories(store.root());
            checkSpace(entry);
            Path part = store.root().resolve("." + name + ".part");
            Path archive = archive(name, entry, from, part);
            check(archive, entry, archive.equals(part));
            unpack(name, entry, archive);
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new ModelTrouble("the model " + name + " cannot be stored: " + e.getMessage(), e);
        }
    }

    private void checkSpace(ModelEntry entry) throws IOException {
        long free = Files.getFileStore(store.root()).getUsableSpace();
        if (free < entry.bytes() * SPACE_FACTOR) {
            throw new ModelTrouble(store.root() + " has " + free / 1_000_000 + " MB free, the model needs "
                    + (long) (entry.bytes() * SPACE_FACTOR / 1_000_000) + " MB");
        }
    }

    private Path archive(String name, ModelEntry entry, @Nullable String from, Path part) {
        if (from != null && !from.matches("https?://.*")) {
            Path file = Path.of(from);
            if (!Files.isRegularFile(file)) {
                throw new ModelTrouble("no such file: " + file);
            }
            return file;
        }
        URI url = from == null ? entry.url() : URI.create(from);
        new Download(url, entry.bytes(), "fetching " + name, progress).to(part);
        return part;
    }

    private void check(Path archive, ModelEntry entry, boolean ours) throws IOException {
        String found = Files.size(archive) == entry.bytes()
                ? new Fingerprint().file(archive).hex()
                : Files.size(archive) + " bytes";
        if (!found.equals(entry.sha256())) {
            if (ours) {
                Files.delete(archive);
            }
            throw new ModelTrouble("the archive is not the expected one: " + found + " instead of " + entry.bytes()
                    + " bytes with sha256 " + entry.sha256() + "; nothing was installed");
        }
    }

    private void unpack(String name, ModelEntry entry, Path archive) throws IOException {
        Path fresh = store.root().resolve("." + name + ".new");
        Folders.delete(fresh);
        try {
            new ModelArchive(archive, entry.inside()).unpack(fresh, "unpacking " + name, progress);
            var folder = new ModelFolder(fresh, entry.knownSizes());
            folder.fault().ifPresent(fault -> {
                throw new ModelTrouble("the archive holds no whole model: " + fault);
            });
            folder.recordSizes();
            store.install(name, fresh);
        } finally {
            Folders.delete(fresh);
        }
    }
}
