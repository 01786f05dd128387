package dev.becalm.language.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in English words or digits: {@code one hundred and eighty}, {@code twenty five}, {@code 1200.50}, {@code a}. */
final class EnglishNumber {
    static final String WORDS =
            "(?:[0-9]+(?:\\.[0-9]+)?(?:st|nd|rd|th)?|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
                    + "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
                    + "seventy|eighty|ninety|hundred|thousand|million|grand|first|second|third|fourth|fifth|sixth|couple)";

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDER = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Map<String, Double> VALUES = values();

    private EnglishNumber() {}

    /** The value of words that match {@link #WORDS}, joined by spaces and {@code and}. */
    static double value(String words) {
        double total = 0;
        double part = 0;
        boolean begun = false;
        for (String word : words.strip().split(" ", -1)) {
            switch (word) {
                case "and", "of", "" -> {}
                case "hundred" -> part = Math.max(1, part) * 100;
                case "thousand", "grand" -> {
                    total += Math.max(1, part) * 1_000;
                    part = 0;
                }
                case "million" -> {
                    total += Math.max(1, part) * 1_000_000;
                    part = 0;
                }
                // "half an hour": the article counts only where nothing else does
                default -> part += begun && word.matches("an?") ? 0 : single(word);
            }
            begun = true;
        }
        return total + part;
    }

    private static double single(String word) {
        Double known = VALUES.get(word);
        return known != null ? known : Double.parseDouble(word.replaceAll("[a-z]+$", ""));
    }

    private static Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>(Map.of("a", 1.0, "an", 1.0, "half", 0.5, "couple", 2.0));
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), (double) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), (i + 2) * 10.0);
        }
        for (int i = 0; i < ORDER.size(); i++) {
            values.put(ORDER.get(i), i + 1.0);
        }
        return values;
    }
}
