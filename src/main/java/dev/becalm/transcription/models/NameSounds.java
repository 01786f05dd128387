package dev.becalm.transcription.models;

import dev.becalm.call.Language;
import dev.becalm.transcription.Progress;
import dev.becalm.transcription.grammar.BadGrammar;
import dev.becalm.transcription.grammar.GrammarAdapter;
import dev.becalm.transcription.names.NameFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks that the model of a language could learn the names whose sounds are given. */
public final class NameSounds {
    private NameSounds() {}

    /**
     * Nothing is checked where no sounds are given or the model is not there.
     *
     * @param models folder of models
     * @param config folder of settings
     * @throws dev.becalm.transcription.texts.UnreadableText naming file and line of a name that cannot be learned
     */
    public static void check(Path models, Path config, Language language) {
        var names = new NewNames(NameFile.of(config, language), language);
        Path grammar = models.resolve(language.code()).resolve(ModelAdapter.GRAMMAR);
        if (names.lines().isEmpty() || !Files.exists(grammar)) {
            return;
        }
        try {
            names.words(GrammarAdapter.read(grammar, language, Progress.NONE));
        } catch (IOException | BadGrammar e) {
            throw new ModelTrouble("the model " + language.code() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
