package dev.becalm.language.text;

import dev.becalm.call.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts normal text into the smallest pieces that mean something: English words, Chinese characters, numbers. */
final class Units {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}.%]+");

    private Units() {}

    static List<String> of(NormalText text) {
        List<String> units = new ArrayList<>();
        if (text.language() == Language.ZH) {
            CHINESE.matcher(text.value()).results().forEach(found -> units.add(found.group()));
            return units;
        }
        for (String word : text.value().toLowerCase(Locale.ROOT).split("[ |]+", -1)) {
            if (!word.isEmpty()) {
                units.add(word);
            }
        }
        return units;
    }
}
