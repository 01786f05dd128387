package dev.becalm.language.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts named pieces of pattern in the place of their names. */
final class Names {
    private static final Pattern NAME = Pattern.compile("<([a-z0-9-]+)>");

    private static final int DEEPEST = 4;

    private Names() {}

    static String expand(String source, Map<String, String> words) {
        return expand(source, words, DEEPEST);
    }

    private static String expand(String source, Map<String, String> words, int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException("names refer to each other in a circle: " + source);
        }
        Matcher names = NAME.matcher(source);
        StringBuilder out = new StringBuilder();
        while (names.find()) {
            String piece = words.get(names.group(1));
            if (piece == null) {
                throw new IllegalArgumentException("no such name under words: " + names.group(1));
            }
            names.appendReplacement(out, Matcher.quoteReplacement("(" + expand(piece, words, depth - 1) + ")"));
        }
        return names.appendTail(out).toString();
    }
}
