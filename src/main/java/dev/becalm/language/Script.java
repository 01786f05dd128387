package dev.becalm.language;

import dev.becalm.call.Language;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells by its letters and smallest words which language a turn is in; empty for one that is not understood. */
final class Script {
    private static final Set<String> FOREIGN = Set.of(
            "el", "los", "las", "que", "por", "para", "una", "con", "está", "pero", "como", "muy", "usted", "le", "les",
            "des", "est", "je", "vous", "pas", "et", "une", "dans", "qui", "avec", "pour", "mon", "der", "die", "das",
            "und", "ich", "nicht", "ist", "ein", "eine", "mit", "auf", "sie", "wir", "não", "você", "uma", "com", "che",
            "non", "sono", "il", "della", "di");
    private static final Set<String> ENGLISH = Set.of(
            "the", "i", "you", "it", "is", "to", "and", "that", "my", "of", "in", "for", "this", "have", "not", "was",
            "we", "your", "on", "can", "what", "are", "be", "do", "me", "so", "but", "they", "with", "just", "a");
    private static final int FOREIGN_WORDS = 3;

    private Script() {}

    static Optional<Language> languageOf(String text, Language call) {
        long han = count(text, UnicodeScript.HAN);
        long latin = count(text, UnicodeScript.LATIN);
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return Optional.of(call);
        }
        if (count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA) > han / 2) {
            return letters - latin > latin ? Optional.empty() : Optional.of(call);
        }
        if (han + latin < letters - han - latin) {
            return Optional.empty();
        }
        if (call == Language.ZH) {
            return han > 0 || latin < 12 || isEnglish(text)
                    ? Optional.of(han > 0 ? call : mostly(latin))
                    : Optional.empty();
        }
        return han > latin ? Optional.of(Language.ZH) : isEnglish(text) ? Optional.of(call) : Optional.empty();
    }

    private static Language mostly(long latin) {
        return latin < 12 ? Language.ZH : Language.EN;
    }

    private static boolean isEnglish(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        int foreign = 0;
        int english = 0;
        for (String word : words) {
            foreign += FOREIGN.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return foreign < FOREIGN_WORDS || english > foreign;
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .count();
    }
}
