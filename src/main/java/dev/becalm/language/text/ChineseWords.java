package dev.becalm.language.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts unspaced Chinese into words by ICU's dictionary. */
public final class ChineseWords {
    // A break iterator has a position of its own and must not be shared between threads.
    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.CHINESE));

    private ChineseWords() {}

    public static List<String> of(String text) {
        BreakIterator breaks = BREAKS.get();
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words.add(text.substring(from, to));
            }
            from = to;
        }
        return words;
    }
}
