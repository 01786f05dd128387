package dev.becalm.language.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** How a Chinese character sounds, without its tone; recognisers mistake characters that sound alike. */
public final class Pinyin {
    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fa5;
    private static final String[] SOUNDS = sounds();

    private Pinyin() {}

    /** The sound of a Han character; any other character sounds like itself. */
    public static String of(char character) {
        return character >= FIRST && character <= LAST ? SOUNDS[character - FIRST] : String.valueOf(character);
    }

    private static String[] sounds() {
        var converter = Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
        String[] table = new String[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = near(converter
                    .transliterate(Character.toString(FIRST + i))
                    .trim()
                    .toLowerCase(Locale.ROOT));
        }
        return table;
    }

    // Pairs that speakers of many regions, and so recognisers, do not tell apart.
    private static String near(String sound) {
        String near = sound;
        if (near.startsWith("zh") || near.startsWith("ch") || near.startsWith("sh")) {
            near = near.charAt(0) + near.substring(2);
        }
        if (near.endsWith("ng")) {
            near = near.substring(0, near.length() - 1);
        }
        return near;
    }
}
