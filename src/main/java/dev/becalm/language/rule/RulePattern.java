package dev.becalm.language.rule;

import dev.becalm.call.Language;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The pattern language of the rule files, compiled to regular expressions over normal text.
 *
 * <p>Words stand for themselves; {@code (a|b c)} is one of several, a {@code ?} after a bracket or word makes it
 * optional, a {@code *} right after a bracket
 * repeatable up to four times; {@code ~charge} any form of a verb; {@code apolog..} any word that begins so; {@code *} a gap of at most four
 * words (Chinese: six characters), {@code *2} of at most two; {@code N} a number; {@code ^} and {@code $} the ends of
 * the turn; {@code /} the start of a sentence; {@code <name>} a named piece. No gap crosses the end of a sentence.
 */
final class RulePattern {
    private static final int ENGLISH_GAP = 4;
    private static final int CHINESE_GAP = 6;
    private static final String MOST_REPEATS = "{0,4}";

    private final String source;
    private final boolean english;
    private final StringBuilder regex = new StringBuilder();
    private int at;

    private RulePattern(Language language, String source) {
        this.english = language == Language.EN;
        this.source = source;
    }

    static Pattern compile(Language language, String source, Map<String, String> words) {
        String whole = Names.expand(source, words);
        return Pattern.compile(new RulePattern(language, whole).translate());
    }

    private String translate() {
        if (english) {
            regex.append("(?<= )");
        }
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                throw bad("a bracket closes that was not opened");
            }
            element(c);
        }
        if (depth != 0) {
            throw bad("a bracket is left open");
        }
        return regex.toString();
    }

    private void element(char c) {
        switch (c) {
            case ' ' -> at++;
            case '(' -> emit("(?:");
            case ')' -> close();
            case '|', '?' -> emit(String.valueOf(c));
            case '^' -> emit(english ? "(?<=^ )" : "^");
            case '$' -> emit(english ? "(?:\\| )?$" : "\\|?$");
            case '/' -> emit(english ? "(?<=^ |\\| )" : "(?<=^|\\|)");
            case ';' -> emit(english ? "(?:\\| )" : "\\|");
            case 'N' -> emit(english ? EnglishWords.NUMBER : "[0-9.零一二两三四五六七八九十百千万几]+");
            case '*' -> gap();
            default -> word();
        }
    }

    private void emit(String piece) {
        regex.append(piece);
        at++;
    }

    private void close() {
        emit(")");
        if (at < source.length() && source.charAt(at) == '*') {
            emit(MOST_REPEATS);
        }
    }

    private void gap() {
        at++;
        int from = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        int most = at > from ? Integer.parseInt(source.substring(from, at)) : english ? ENGLISH_GAP : CHINESE_GAP;
        regex.append(english ? "(?:[^ |]+ ){0," : "[^|]{0,").append(most).append("}?");
    }

    private void word() {
        if (!english) {
            regex.append(Pattern.quote(String.valueOf(source.charAt(at++))));
            return;
        }
        int from = at;
        while (at < source.length() && " ()|?^$/;N*".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        regex.append("(?:")
                .append(EnglishWords.regex(source.substring(from, at)))
                .append(" )");
    }

    private IllegalArgumentException bad(String why) {
        return new IllegalArgumentException(why + ": " + source);
    }
}
