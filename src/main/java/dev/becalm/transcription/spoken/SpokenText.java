package dev.becalm.transcription.spoken;

import dev.becalm.call.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Written text as the words that a recogniser would write: lower case, digits spelled, punctuation out, apostrophes
 * inside words kept. Chinese comes apart into characters.
 */
public final class SpokenText {
    private static final String LETTERS = "[\\p{L}\\p{M}&&\\P{IsHan}]+";
    private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{IsHan}|" + LETTERS + "(?:'" + LETTERS + ")*'?");

    private SpokenText() {}

    /** The words in their likeliest reading. */
    public static List<String> words(String text, Language language) {
        return pieces(text, language).stream()
                .flatMap(readings -> readings.get(0).stream())
                .toList();
    }

    /** The text piece by piece, each with every way to say it, the likeliest first. */
    public static List<List<List<String>>> pieces(String text, Language language) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        var matcher = TOKEN.matcher(plain);
        List<List<List<String>>> pieces = new ArrayList<>();
        while (matcher.find()) {
            String token = matcher.group();
            pieces.add(Character.isDigit(token.charAt(0)) ? numbers(token, language) : List.of(List.of(token)));
        }
        return pieces;
    }

    private static List<List<String>> numbers(String digits, Language language) {
        return switch (language) {
            case EN -> EnglishNumbers.readings(digits);
            case ZH -> ChineseNumbers.readings(digits);
        };
    }
}
