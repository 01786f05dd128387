package dev.becalm.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as the full-text index takes it: words by themselves, Chinese characters one by one, so that any run of
 * characters is found as a phrase.
 */
final class SearchText {
    private static final Pattern HAN = Pattern.compile("(\\p{IsHan})");
    private static final Pattern TERM =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}\\s]*|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:'[\\p{L}]+)?");

    private SearchText() {}

    static String index(String text) {
        return HAN.matcher(plain(text)).replaceAll(" $1 ");
    }

    /** All words and phrases of a search, every one of which must occur; empty for a search without any. */
    static String query(String text) {
        Matcher found = TERM.matcher(plain(text));
        List<String> terms = new ArrayList<>();
        while (found.find()) {
            terms.add('"' + index(found.group()).strip().replaceAll("\\s+", " ") + '"');
        }
        return String.join(" AND ", terms);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('"', ' ');
    }
}
