package dev.becalm.transcription.spoken;

import dev.becalm.call.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Written text as the words that a recogniser would write: lower case, figures spelled, punctuation out, apostrophes
 * inside words kept. Chinese comes apart into characters.
 */
public final class SpokenText {
    private static final String LETTERS = "[\\p{L}\\p{M}&&\\P{IsHan}]+";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<plain>\\d+)|(?<word>\\p{IsHan}|" + LETTERS + "(?:'" + LETTERS + ")*'?)|(?<end>[.?!;:…。\\n]+)");

    private SpokenText() {}

    /** The words in their likeliest reading. */
    public static List<String> words(String text, Language language) {
        return sentences(text, language).stream().flatMap(List::stream).toList();
    }

    /** The words sentence by sentence, figures as people say them; sentences without words are left out. */
    public static List<List<String>> sentences(String text, Language language) {
        String spelled = new FigureSpeller(language).spell(plain(text));
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(spelled); token.find(); ) {
            if (token.group("end") == null) {
                sentence.add(token.group());
            } else if (!sentence.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        return sentences;
    }

    /** The text piece by piece, each with every way to say it, the likeliest first. Only plain numbers have several. */
    public static List<List<List<String>>> pieces(String text, Language language) {
        var speech = FigureSpeller.speech(language);
        List<List<List<String>>> pieces = new ArrayList<>();
        String spelled = new FigureSpeller(language).spellAllButPlainNumbers(plain(text));
        for (Matcher token = TOKEN.matcher(spelled); token.find(); ) {
            if (token.group("plain") != null) {
                pieces.add(speech.readings(token.group()));
            } else if (token.group("word") != null) {
                pieces.add(List.of(List.of(token.group())));
            }
        }
        return pieces;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'');
    }
}
