package dev.becalm.transcription.models;

import dev.becalm.call.Language;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.VoskModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The speech models on this machine: one folder each, beside {@code models.yaml}. */
public final class ModelStore {
    private final Path root;
    private final ModelCatalog catalog;

    public ModelStore(Path root) {
        this(root, ModelCatalog.read(root.resolve("models.yaml")));
    }

    public ModelStore(Path root, ModelCatalog catalog) {
        this.root = root;
        this.catalog = catalog;
    }

    /** What can be had and what is there, the catalogue first. */
    public List<Listing> list() {
        var names = new ArrayList<>(catalog.entries().keySet());
        new TreeSet<>(folders()).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream().map(this::listing).toList();
    }

    private Listing listing(String name) {
        var folder = folder(name);
        var entry = catalog.find(name);
        State state = !folder.exists() ? State.ABSENT : folder.fault().isPresent() ? State.BROKEN : State.READY;
        return new Listing(name, state, entry);
    }

    /** Whether the model of this name can be loaded. */
    public boolean has(String name) {
        return folder(name).exists() && folder(name).fault().isEmpty();
    }

    /** Loads the speech model of this name, or says which command brings it. */
    public SpeechModel load(String name) {
        check(name);
        return VoskModel.load(root.resolve(name));
    }

    /** Refuses a model that is not there or not whole, and says which command brings it. */
    void check(String name) {
        var folder = folder(name);
        String remedy = catalog.find(name).isPresent()
                ? "becalm models fetch " + name + " brings it"
                : "becalm models list shows what there is";
        if (!folder.exists()) {
            throw new ModelMissing("the speech model " + name + " is not in " + root + ": " + remedy);
        }
        folder.fault().ifPresent(fault -> {
            throw new ModelMissing("the speech model " + name + " is broken: " + fault + "; " + remedy);
        });
    }

    /**
     * The best model for a language that is here: the call centre's own, else the one for call centres, else the plain.
     * A broken one is not passed over, so that nobody goes on with a worse one unawares.
     */
    public Optional<String> preferred(Language language) {
        return Stream.of(ownName(language), generalName(language), language.code())
                .filter(name -> folder(name).exists())
                .findFirst();
    }

    /** What a call centre's own model is called unless it says otherwise. */
    public static String ownName(Language language) {
        return language.code() + "-own";
    }

    /** What the model is called that has learned general call-centre language. */
    public static String generalName(Language language) {
        return language.code() + "-calls";
    }

    /** Puts a finished folder in the model's place; what was there can be brought back by {@link #rollback}. */
    void install(String name, Path fresh) throws IOException {
        Path previous = previous(name);
        Path place = root.resolve(name);
        Folders.delete(previous);
        Files.createDirectories(previous.getParent());
        if (Files.exists(place)) {
            Files.move(place, previous);
        }
        try {
            Files.move(fresh, place);
        } catch (IOException e) {
            if (Files.exists(previous)) {
                Files.move(previous, place);
            }
            throw e;
        }
    }

    /** Brings back the model that was in this place before; doing it twice changes nothing. */
    public void rollback(String name) {
        Path previous = previous(name);
        Path place = root.resolve(name);
        if (!Files.isDirectory(previous)) {
            throw new ModelTrouble("there is no earlier " + name + " to bring back");
        }
        try {
            Path aside = root.resolve("." + name + ".old");
            Folders.delete(aside);
            if (Files.exists(place)) {
                Files.move(place, aside);
            }
            Files.move(previous, place);
            if (Files.exists(aside)) {
                Files.move(aside, previous);
            }
        } catch (IOException e) {
            throw new ModelTrouble("the earlier " + name + " cannot be brought back: " + e.getMessage(), e);
        }
    }

    private Path previous(String name) {
        return root.resolve(".previous").resolve(name);
    }

    public ModelCatalog catalog() {
        return catalog;
    }

    public Path root() {
        return root;
    }

    private ModelFolder folder(String name) {
        return new ModelFolder(
                root.resolve(name),
                catalog.find(name).map(ModelEntry::knownSizes).orElse(Map.of()));
    }

    private List<String> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var children = Files.list(root)) {
            return children.filter(child -> Files.exists(child.resolve("am/final.mdl")))
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a model can be used. */
    public enum State {
        READY,
        ABSENT,
        BROKEN
    }

    /** One line of the list; models that a call centre made itself are not in the catalogue. */
    public record Listing(String name, State state, Optional<ModelEntry> entry) {}
}
