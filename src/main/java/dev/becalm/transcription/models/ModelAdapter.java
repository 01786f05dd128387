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
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Makes a model that knows a call centre's own language: a copy of another whose grammar has learned the texts that come
 * with Becalm and then the call centre's own. The copy takes its place only when it is whole and loads; what was there
 * before can be brought back.
 */
public final class ModelAdapter {
    static final String GRAMMAR = "graph/Gr.fst";
    static final String RECORD = "adaptation.json";

    // Raised when the same texts give another grammar than before.
    private static final String METHOD = "2";

    // A grown grammar, and the copy of everything else.
    private static final long SPACE_NEEDED = 250L << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ModelStore store;
    private final Path config;
    private final Progress progress;
    private final LongSupplier freeBytes;

    /** @param config folder with playbook and rules, whose sentences are learned too */
    public ModelAdapter(ModelStore store, Path config, Progress progress) {
        this(store, config, progress, () -> free(store.root()));
    }

    ModelAdapter(ModelStore store, Path config, Progress progress, LongSupplier freeBytes) {
        this.store = store;
        this.config = config;
        this.progress = progress;
        this.freeBytes = freeBytes;
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
            return !before.equals(fingerprint(request, shipped(request), own(request)));
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
        var shipped = shipped(request);
        var own = own(request);
        Path fresh = store.root().resolve("." + request.out() + ".new");
        try {
            checkSpace();
            Folders.delete(fresh);
            var adapter = GrammarAdapter.read(base.resolve(GRAMMAR), request.language(), progress);
            var lessons = learn(adapter, request, shipped, own);
            assemble(base, fresh, adapter, record(request, lessons, fingerprint(request, shipped, own)));
            store.install(request.out(), fresh);
            var unknown = own.isEmpty()
                    ? Map.<String, Integer>of()
                    : lessons.get(lessons.size() - 1).unknown();
            return new Adaptation(lessons, unknown, adapter.vocabulary());
        } catch (BadGrammar e) {
            throw new ModelTrouble("the model " + request.base() + " cannot be adapted: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ModelTrouble("the model " + request.out() + " cannot be written: " + e.getMessage(), e);
        } finally {
            clear(fresh);
        }
    }

    private List<String> shipped(AdaptationRequest request) {
        return ShippedTexts.lines(request.language(), config);
    }

    private static List<String> own(AdaptationRequest request) {
        return request.texts().isEmpty() ? List.of() : new TextFiles(request.column()).lines(request.texts());
    }

    private static List<Lesson> learn(
            GrammarAdapter adapter, AdaptationRequest request, List<String> shipped, List<String> own) {
        List<Lesson> lessons = new ArrayList<>();
        if (!shipped.isEmpty()) {
            lessons.add(adapter.learn("general call-centre language", shipped, OptionalDouble.empty()));
        }
        if (!own.isEmpty()) {
            lessons.add(adapter.learn("own texts", own, request.weight()));
        }
        return lessons;
    }

    private void assemble(Path base, Path fresh, GrammarAdapter adapter, String record) throws IOException {
        List<Path> files;
        try (var all = Files.walk(base)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (int done = 0; done < files.size(); done++) {
            progress.report("copying the model", done, files.size());
            String name = base.relativize(files.get(done)).toString().replace('\\', '/');
            if (!List.of(GRAMMAR, RECORD, ModelFolder.SIZES).contains(name)) {
                Path copy = fresh.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(files.get(done), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createDirectories(fresh.resolve(GRAMMAR).getParent());
        adapter.write(fresh.resolve(GRAMMAR));
        Files.writeString(fresh.resolve(RECORD), record);
        tryOut(fresh);
        new ModelFolder(fresh, Map.of()).recordSizes();
    }

    /** A model that does not load must not replace one that does. */
    private void tryOut(Path fresh) {
        if (!Files.exists(fresh.resolve("graph/HCLr.fst"))) {
            return;
        }
        progress.report("trying the model", 0, 0);
        try (var model = VoskModel.load(fresh);
                var recognizer = model.recognizer(RecognitionOptions.DEFAULT)) {
            recognizer.accept(new short[StreamingRecognizer.RATE_HZ]);
            recognizer.finish();
        }
    }

    private String fingerprint(AdaptationRequest request, List<String> shipped, List<String> own) throws IOException {
        String weight =
                request.weight().isPresent() ? String.valueOf(request.weight().getAsDouble()) : "auto";
        return new Fingerprint()
                .lines(List.of(METHOD, weight))
                .file(store.root().resolve(request.base()).resolve(GRAMMAR))
                .lines(shipped)
                .lines(own)
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
        long free = freeBytes.getAsLong();
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
}
