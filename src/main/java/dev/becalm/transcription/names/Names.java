package dev.becalm.transcription.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.becalm.call.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names of products, firms and places, and what the recogniser makes of them: {@code config/names.en.yaml}. A name is put in
 * the place of words that are listed, or, where the file says so, of words that sound like it.
 */
public final class Names {
    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> bySound = new HashMap<>();
    private final SoundKey sound;
    private final Language language;
    private int longest;

    /** @param names none for a recogniser that is left alone */
    public Names(Language language, List<Name> names) {
        this.language = language;
        this.sound = new SoundKey(language);
        for (Name name : names) {
            name.heardAs().forEach(heard -> add(byWords, joined(heard), name.name(), heard));
            if (name.sounds() != null) {
                add(byWords, joined(name.name()), name.name(), name.name());
            }
            if (name.alike()) {
                add(bySound, sound.of(name.name()), name.name(), name.name());
            }
        }
    }

    private void add(Map<String, String> map, String key, String name, String heard) {
        map.put(key, name);
        longest = Math.max(longest, size(heard) + 1);
    }

    /** Reads the names of a language from the folder of settings; without a file there are none. */
    public static Names read(Path config, Language language) {
        return new Names(language, NameFile.of(config, language).names());
    }

    public boolean isEmpty() {
        return longest == 0;
    }

    /** How many words in a row may stand for a name. */
    int longest() {
        return longest;
    }

    /** The name that these words in a row stand for. */
    Optional<String> find(List<String> words) {
        String listed = byWords.get(joined(String.join(" ", words)));
        if (listed != null) {
            return Optional.of(listed);
        }
        return bySound.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(bySound.get(sound.of(String.join(" ", words))));
    }

    /** Chinese words may be cut anywhere; English ones not. */
    private String joined(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip();
        return language == Language.ZH ? plain.replace(" ", "") : plain.replaceAll(" +", " ");
    }

    private int size(String heard) {
        return language == Language.ZH ? heard.replace(" ", "").length() : heard.split(" +", -1).length;
    }

    /**
     * One name.
     *
     * @param heard what the recogniser writes for it; may be left out
     * @param alike whether anything that sounds like it is taken for it
     * @param sounds words that sound like it in a row, from which a model can learn it; may be left out
     */
    public record Name(
            @JsonProperty(required = true) String name,
            @Nullable List<String> heard,
            boolean alike,
            @Nullable String sounds) {
        public Name {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a name cannot be blank");
            }
        }

        List<String> heardAs() {
            return heard == null ? List.of() : heard;
        }
    }
}
