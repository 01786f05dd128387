package dev.becalm.followup;

import dev.becalm.call.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Small numbers in words, as a recogniser writes them, as digits: one to twelve and the round ones up to ninety. */
final class SpokenNumbers {
    private static final List<String> ENGLISH =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String CHINESE = "一二三四五六七八九";
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九])?十([一二三四五六七八九])?");

    private SpokenNumbers() {}

    static String digits(String text, Language language) {
        return switch (language) {
            case EN -> english(text);
            case ZH -> chinese(text);
        };
    }

    private static String english(String text) {
        String out = text.replaceAll("\\bforty[- ]eight\\b", "48")
                .replaceAll("\\btwenty[- ]four\\b", "24")
                .replaceAll("\\bseventy[- ]two\\b", "72")
                .replaceAll("\\bfifteen\\b", "15")
                .replaceAll("\\btwenty\\b", "20")
                .replaceAll("\\bthirty\\b", "30");
        for (int i = 0; i < ENGLISH.size(); i++) {
            out = out.replaceAll("\\b" + ENGLISH.get(i) + "\\b", String.valueOf(i + 1));
        }
        return out;
    }

    private static String chinese(String text) {
        String joined = text.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "").replace('两', '二');
        String tens = TENS.matcher(joined)
                .replaceAll(found -> String.valueOf((found.group(1) == null ? 1 : value(found.group(1))) * 10
                        + (found.group(2) == null ? 0 : value(found.group(2)))));
        StringBuilder out = new StringBuilder();
        tens.codePoints().forEach(character -> {
            int digit = CHINESE.indexOf(character);
            if (digit < 0) {
                out.appendCodePoint(character);
            } else {
                out.append(digit + 1);
            }
        });
        return out.toString();
    }

    private static int value(String digit) {
        return CHINESE.indexOf(digit) + 1;
    }
}
