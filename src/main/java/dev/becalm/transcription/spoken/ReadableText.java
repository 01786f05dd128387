package dev.becalm.transcription.spoken;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An utterance as people like to read it: capitals, commas where the speaker paused, a question mark where it sounds like a
 * question. For eyes only; everything that decides reads the recogniser's own words. Text that brings its own marks
 * stays as it was written.
 */
public final class ReadableText {
    private static final Duration COMMA = Duration.ofMillis(350);
    private static final Duration STOP = Duration.ofMillis(900);
    private static final Set<String> CAPITAL = Set.of(("i i'm i'd i'll i've monday tuesday wednesday thursday friday"
                    + " saturday sunday january february april june july august september october november december"
                    + " english chinese america american britain british london")
            .split(" "));
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern APART = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final Pattern MARKED = Pattern.compile("[.?!,;:…][\"')\\]]*(?:\\s|$)|[，。？！；：、…]");

    private ReadableText() {}

    /**
     * A finished utterance.
     *
     * @param words with times, from which the pauses come; may be empty
     */
    public static String of(String text, List<Word> words) {
        if (text.isBlank() || MARKED.matcher(text).find()) {
            return text;
        }
        boolean chinese = HAN.matcher(text).find();
        List<String> sentences = new ArrayList<>();
        for (List<Word> sentence : sentences(timed(text, words))) {
            sentences.add(chinese ? chinese(sentence) : english(sentence));
        }
        return String.join(chinese ? "" : " ", sentences);
    }

    /** The words so far of an utterance that goes on: nothing that the finished one would take back. */
    public static String soFar(String text) {
        if (text.isBlank() || MARKED.matcher(text).find()) {
            return text;
        }
        List<Word> words = timed(text, List.of());
        return HAN.matcher(text).find() ? joined(words, "，", false) : joined(words, ",", true);
    }

    /**
     * Words that are quoted, or anything that quotes them: Chinese without the recogniser's spaces between words. Nothing
     * is added, since a quote may begin and end anywhere.
     */
    public static String quoted(String text) {
        return APART.matcher(text).replaceAll("");
    }

    /** The words with their times; where they are not those of the text, the text's own without pauses. */
    private static List<Word> timed(String text, List<Word> words) {
        String said = String.join(" ", words.stream().map(Word::text).toList());
        if (said.equals(text.strip())) {
            return words;
        }
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> new Word(word, Span.ofMillis(0, 0), 1))
                .toList();
    }

    private static List<List<Word>> sentences(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || pause(words.get(at - 1), words.get(at)).compareTo(STOP) >= 0) {
                sentences.add(words.subList(from, at));
                from = at;
            }
        }
        return sentences;
    }

    private static Duration pause(Word before, Word after) {
        return after.span().start().minus(before.span().end());
    }

    private static String english(List<Word> words) {
        String plain = String.join(" ", words.stream().map(Word::text).toList()).toLowerCase(Locale.ROOT);
        return joined(words, ",", true) + (Question.english(plain) ? "?" : ".");
    }

    private static String chinese(List<Word> words) {
        String plain = String.join("", words.stream().map(Word::text).toList());
        return joined(words, "，", false) + (Question.chinese(plain) ? "？" : "。");
    }

    private static String joined(List<Word> words, String comma, boolean capitals) {
        var text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            boolean first = at == 0;
            boolean paused = !first && pause(words.get(at - 1), words.get(at)).compareTo(COMMA) >= 0;
            text.append(paused ? comma : "")
                    .append(!first && apart(text.charAt(text.length() - 1), word.charAt(0)) ? " " : "")
                    .append(capitals && (first || CAPITAL.contains(word)) ? capitalised(word) : word);
        }
        return text.toString();
    }

    private static boolean apart(char before, char after) {
        return !wide(before) && !wide(after);
    }

    private static boolean wide(char letter) {
        return letter == '，' || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
