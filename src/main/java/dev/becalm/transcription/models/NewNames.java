package dev.becalm.transcription.models;

import dev.becalm.call.Language;
import dev.becalm.transcription.grammar.GrammarAdapter;
import dev.becalm.transcription.grammar.NewWord;
import dev.becalm.transcription.names.NameFile;
import dev.becalm.transcription.names.Names.Name;
import dev.becalm.transcription.names.NearWords;
import dev.becalm.transcription.spoken.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The names of a call centre that its file says the sound of, for a model to learn as words. */
final class NewNames {
    private static final int NEAR_SHOWN = 3;

    private final NameFile file;
    private final Language language;

    NewNames(NameFile file, Language language) {
        this.file = file;
        this.language = language;
    }

    /** One line for each name with its sound, by which one tells whether they have changed. */
    List<String> lines() {
        return spoken().stream()
                .map(name -> name.name() + " = " + name.sounds())
                .toList();
    }

    private List<Name> spoken() {
        return file.names().stream().filter(name -> name.sounds() != null).toList();
    }

    /**
     * The names as words that the model can take in.
     *
     * @throws dev.becalm.transcription.texts.UnreadableText naming the line of a name that it cannot
     */
    List<NewWord> words(GrammarAdapter adapter) {
        List<NewWord> words = new ArrayList<>();
        for (Name name : spoken()) {
            var word = new NewWord(word(name, adapter), alike(name, adapter));
            if (words.stream().anyMatch(other -> other.word().equals(word.word()))) {
                throw file.trouble(name, "the sound of " + name.name() + " is given twice");
            }
            words.add(word);
        }
        return words;
    }

    private String word(Name name, GrammarAdapter adapter) {
        var words = SpokenText.words(name.name(), language);
        if (words.isEmpty() || (language == Language.EN && words.size() > 1)) {
            throw file.trouble(name, "sounds is for single words of letters, not for " + name.name());
        }
        String word = String.join("", words);
        if (adapter.knows(word)) {
            throw file.trouble(name, "the recogniser knows " + word + " already; leave its sounds out");
        }
        return word;
    }

    private List<String> alike(Name name, GrammarAdapter adapter) {
        var parts = adapter.fitted(Objects.requireNonNull(name.sounds()));
        if (parts.isEmpty()) {
            throw file.trouble(name, name.name() + " has no sounds");
        }
        for (String part : parts) {
            if (!adapter.knows(part)) {
                var near = new NearWords(language, adapter.vocabulary()).of(part, NEAR_SHOWN);
                String hint = near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
                throw file.trouble(
                        name, name.name() + " sounds like " + part + ", which the recogniser does not know" + hint);
            }
        }
        return parts;
    }
}
