package dev.becalm.language.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Unicode's own equivalences: compatibility forms, and traditional against simplified characters. */
final class Spelling {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9fff;

    /** The simplified form of each Han character of the basic plane. */
    private static final char[] SIMPLIFIED = simplified();

    private Spelling() {}

    static String compatible(String text) {
        return NFKC.isNormalized(text) ? text : NFKC.normalize(text);
    }

    static char simplify(char character) {
        return character >= FIRST_HAN && character <= LAST_HAN ? SIMPLIFIED[character - FIRST_HAN] : character;
    }

    private static char[] simplified() {
        var converter = Transliterator.getInstance("Traditional-Simplified");
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < table.length; i++) {
            String converted = converter.transliterate(Character.toString(FIRST_HAN + i));
            table[i] = converted.length() == 1 ? converted.charAt(0) : (char) (FIRST_HAN + i);
        }
        return table;
    }
}
