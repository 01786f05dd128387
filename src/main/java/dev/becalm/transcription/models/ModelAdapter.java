package dev.becalm.transcription.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.StreamingRecognizer;
import dev.becalm.transcription.VoskModel;
import dev.becalm.transcription.grammar.BadGrammar;
import dev.becalm.transcription.grammar.GrammarAdapter;
import dev.becalm.transcription.grammar.Lesson;
import dev.becalm.transcription.grammar.NewWord;
import dev.becalm.transcription.grammar.SoundGraph;
import dev.becalm.transcription.names.NameFile;
import dev.becalm.transcription.texts.ShippedTexts;
import dev.becalm.transcription.texts.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Makes a model that knows a call centre's own language: a copy of another whose grammar has learned the texts that come
 * with Becalm and then the call centre's own. The copy takes its place only when it is whole and loads; what was there
 * before can be brought back.
 */
public final class ModelAdapter {
    static final String GRAMMAR = "graph/Gr.fst";
    static final String SOUNDS = "graph/HCLr.fst";
    static final String RECORD = "adaptation.json";

    // Raised when the same texts give another grammar than before.
    private static final String METHOD = "2";

    // A grown grammar, and the copy of everything else.
    private static final long SPACE_NEEDED = 250L << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ModelStore store;
    private final Path config;
    private final Progress progress;
    private final Machine machine;

    /** @param config folder with playbook and rules, whose sentences are learned too, and names */
    public ModelAdapter(ModelStore store, Path config, Progress progress) {
        this(store, config, progress, new Machine(() -> free(store.root()), ModelAdapter::load));
    }

    ModelAdapter(ModelStore store, Path config, Progress progress, Machine machine) {
        this.store = store;
        this.config = config;
        this.progress = progress;
        this.machine = machine;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new ModelTrouble(folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Whether the model is not there yet, or the texts, the base or the method have changed since. */
    public boolean isNeeded(AdaptationRequest request) {
        Path record = store.root().resolve(request.out()).resolve(RECORD);
        if (!store.has(request.out()) || !Files.exists(record)) {
            return true;
        }
        try {
            String before = JSON.readTree(record.toFile()).path("fingerprint").asText();
            return !before.equals(fingerprint(request, course(request)));
        } catch (IOException e) {
            return true;
        }
    }

    /** Makes the model and says what it learned. */
    public Adaptation adapt(AdaptationRequest request) {
        store.check(request.base());
        Path base = store.root().resolve(request.base());
        if (!Files.exists(base.resolve(GRAMMAR))) {
            throw new ModelTrouble("the model " + request.base() + " has no n-gram grammar and cannot be adapted");
        }
        var course = course(request);
        Path fresh = store.root().resolve("." + request.out() + ".new");
        try {
            checkSpace();
            Folders.delete(fresh);
            var adapter = GrammarAdapter.read(base.resolve(GRAMMAR), request.language(), progress);
            var words = course.names().words(adapter);
            var sounds = words.isEmpty() ? Optional.<SoundGraph>empty() : Optional.of(sounds(request, base));
            var lessons = learn(adapter, request, course, words, sounds);
            copy(base, fresh);
            adapter.write(fresh.resolve(GRAMMAR));
            if (sounds.isPresent()) {
                adapter.writeSounds(sounds.get(), fresh.resolve(SOUNDS));
            }
            Files.writeString(fresh.resolve(RECORD), record(request, lessons, fingerprint(request, course)));
            tryOut(fresh);
            new ModelFolder(fresh, Map.of()).recordSizes();
            store.install(request.out(), fresh);
            var unknown = course.own().isEmpty()
                    ? Map.<String, Integer>of()
                    : lessons.get(lessons.size() - 1).unknown();
            return new Adaptation(lessons, words, unknown, adapter.vocabulary());
        } catch (BadGrammar e) {
            throw new ModelTrouble("the model " + request.base() + " cannot be adapted: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ModelTrouble("the model " + request.out() + " cannot be written: " + e.getMessage(), e);
        } finally {
            clear(fresh);
        }
    }

    private Course course(AdaptationRequest request) {
        return new Course(
                ShippedTexts.lines(request.language(), config),
                request.texts().isEmpty() ? List.of() : new TextFiles(request.column()).lines(request.texts()),
                new NewNames(NameFile.of(config, request.language()), request.language()));
    }

    private static SoundGraph sounds(AdaptationRequest request, Path base) throws IOException {
        if (!Files.exists(base.resolve(SOUNDS))) {
            throw new ModelTrouble("the model " + request.base() + " has no " + SOUNDS + " and cannot learn new words");
        }
        return SoundGraph.read(base.resolve(SOUNDS));
    }

    private static List<Lesson> learn(
            GrammarAdapter adapter,
            AdaptationRequest request,
            Course course,
            List<NewWord> words,
            Optional<SoundGraph> sounds) {
        List<Lesson> lessons = new ArrayList<>();
        if (!course.shipped().isEmpty()) {
            lessons.add(adapter.learn("general call-centre language", course.shipped(), OptionalDouble.empty()));
        }
        sounds.ifPresent(graph -> adapter.add(words, graph));
        if (!course.own().isEmpty()) {
            lessons.add(adapter.learn("own texts", course.own(), request.weight()));
            adapter.keepAdded();
        }
        return lessons;
    }

    private void copy(Path base, Path fresh) throws IOException {
        List<Path> files;
        try (var all = Files.walk(base)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Files.createDirectories(fresh.resolve(GRAMMAR).getParent());
        for (int done = 0; done < files.size(); done++) {
            progress.report("copying the model", done, files.size());
            String name = base.relativize(files.get(done)).toString().replace('\\', '/');
            if (!List.of(GRAMMAR, RECORD, ModelFolder.SIZES).contains(name)) {
                Path copy = fresh.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(files.get(done), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** A model that does not load must not replace one that does. */
    private void tryOut(Path fresh) {
        if (Files.exists(fresh.resolve(SOUNDS))) {
            progress.report("trying the model", 0, 0);
            machine.trial().accept(fresh);
        }
    }

    private static void load(Path folder) {
        try (var model = VoskModel.load(folder);
                var recognizer = model.recognizer(RecognitionOptions.DEFAULT)) {
            recognizer.accept(new short[StreamingRecognizer.RATE_HZ]);
            recognizer.finish();
        }
    }

    private String fingerprint(AdaptationRequest request, Course course) throws IOException {
        String weight =
                request.weight().isPresent() ? String.valueOf(request.weight().getAsDouble()) : "auto";
        return new Fingerprint()
                .lines(List.of(METHOD, weight))
                .file(store.root().resolve(request.base()).resolve(GRAMMAR))
                .lines(course.shipped())
                .lines(course.own())
                .lines(course.names().lines())
                .hex();
    }

    private static String record(AdaptationRequest request, List<Lesson> lessons, String fingerprint)
            throws IOException {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("base", request.base());
        record.put("language", request.language().code());
        record.put("fingerprint", fingerprint);
        record.put("lessons", lessons);
        return JSON.writeValueAsString(record) + "\n";
    }

    private void checkSpace() {
        long free = machine.freeBytes().getAsLong();
        if (free < SPACE_NEEDED) {
            throw new ModelTrouble(store.root() + " has " + (free >> 20) + " MB free, the model needs "
                    + (SPACE_NEEDED >> 20) + " MB");
        }
    }

    private static void clear(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new ModelTrouble(folder + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /**
     * What is learned.
     *
     * @param shipped lines that come with Becalm
     * @param own lines of the call centre
     */
    private record Course(List<String> shipped, List<String> own, NewNames names) {}

    /**
     * What the machine is asked.
     *
     * @param freeBytes how much room the disk has
     * @param trial loads a model and fails if it cannot be used
     */
    record Machine(LongSupplier freeBytes, Consumer<Path> trial) {}
}
