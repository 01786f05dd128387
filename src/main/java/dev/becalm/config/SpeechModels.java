package dev.becalm.config;

import dev.becalm.call.Language;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.models.ModelStore;
import dev.becalm.transcription.names.Names;
import dev.becalm.transcription.names.NamingModel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Loads the best speech model that is there for each language, with the names that the call centre listed; a language
 * without one is served by transcripts only.
 */
public final class SpeechModels {
    private SpeechModels() {}

    /** @param rules folder that may hold lists of names */
    public static Map<Language, SpeechModel> load(Path folder, Path rules) {
        var store = new ModelStore(folder);
        Map<Language, SpeechModel> models = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            store.preferred(language)
                    .map(store::load)
                    .ifPresent(model -> models.put(language, NamingModel.of(model, names(rules, language))));
        }
        return models;
    }

    private static Names names(Path rules, Language language) {
        NamesFile.check(rules, language);
        return Names.read(rules, language);
    }
}
