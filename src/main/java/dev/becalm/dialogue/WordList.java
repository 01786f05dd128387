package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words and phrases to look for, in both languages; English ones match from the start of a word. */
public record WordList(List<String> en, List<String> zh) {
    public static final WordList NONE = new WordList(List.of(), List.of());

    public WordList {
        en = List.copyOf(en);
        zh = List.copyOf(zh);
    }

    /** How many different entries the text holds. */
    int in(String text, Language language) {
        String plain = plain(text, language);
        return (int) entries(language).stream()
                .filter(entry -> holds(plain, entry, language))
                .count();
    }

    /** The first entry that the text holds. */
    Optional<String> first(String text, Language language) {
        String plain = plain(text, language);
        return entries(language).stream()
                .filter(entry -> holds(plain, entry, language))
                .findFirst();
    }

    private List<String> entries(Language language) {
        return language == Language.ZH ? zh : en;
    }

    private static boolean holds(String plain, String entry, Language language) {
        return plain.contains(language == Language.ZH ? entry : " " + entry);
    }

    private static String plain(String text, Language language) {
        return language == Language.ZH
                ? Wording.joined(text)
                : " " + String.join(" ", Wording.words(text.toLowerCase(Locale.ROOT), language)) + " ";
    }
}
