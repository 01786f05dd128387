package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.VoskModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Loads the speech models that are there; a language without one is served by transcripts only. */
public final class SpeechModels {
    private SpeechModels() {}

    public static Map<Language, SpeechModel> load(Path folder) {
        Map<Language, SpeechModel> models = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Path model = folder.resolve(language.code());
            if (Files.isDirectory(model)) {
                models.put(language, VoskModel.load(model));
            }
        }
        return models;
    }
}
