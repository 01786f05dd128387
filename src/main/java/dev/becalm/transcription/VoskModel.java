package dev.becalm.transcription;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.ingest.RecognitionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/** A Vosk model in memory. Threads share it; each makes recognisers of its own. */
public final class VoskModel implements SpeechModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Model model;

    private VoskModel(Model model) {
        this.model = model;
    }

    /** Loads the model in this folder. */
    public static VoskModel load(Path folder) {
        if (!Files.isRegularFile(folder.resolve("am/final.mdl"))) {
            throw new ModelMissing(folder + " holds no speech model");
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        LibVosk.vosk_set_log_level(-1);
        try {
            return new VoskModel(new Model(folder.toString()));
        } catch (IOException e) {
            throw new ModelMissing(folder + " holds a broken speech model: " + e.getMessage());
        }
    }

    @Override
    public StreamingRecognizer recognizer(RecognitionOptions options) {
        try {
            var recognizer = options.phrases().isEmpty()
                    ? new Recognizer(model, StreamingRecognizer.RATE_HZ)
                    : new Recognizer(model, StreamingRecognizer.RATE_HZ, JSON.writeValueAsString(options.phrases()));
            recognizer.setWords(true);
            recognizer.setMaxAlternatives(options.alternatives());
            return new VoskRecognizer(recognizer);
        } catch (IOException e) {
            throw new UncheckedIOException("the recogniser cannot be created", e);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
