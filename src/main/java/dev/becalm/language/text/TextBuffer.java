package dev.becalm.language.text;

import dev.becalm.call.Language;
import java.util.Arrays;

/** Normal text under construction: characters with the offset each comes from. */
final class TextBuffer {
    private final StringBuilder value = new StringBuilder();
    private int[] origins = new int[64];

    void append(CharSequence characters, int origin) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), origin);
        }
    }

    void append(char character, int origin) {
        if (value.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[value.length()] = origin;
        value.append(character);
    }

    boolean endsWith(String tail) {
        int from = value.length() - tail.length();
        return from >= 0 && value.substring(from).equals(tail);
    }

    NormalText build(Language language, String original, boolean question) {
        return new NormalText(language, original, value.toString(), Arrays.copyOf(origins, value.length()), question);
    }
}
