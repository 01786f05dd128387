package dev.becalm.transcription.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers in English words, as people say them on the telephone. */
final class EnglishNumbers {
    private static final List<String> SMALL = List.of(("zero one two three four five six seven eight nine ten eleven"
                    + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(("zeroth first second third fourth fifth sixth seventh eighth"
                    + " ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                    + " nineteenth")
            .split(" "));
    private static final long[] SCALES = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L};
    private static final String[] SCALE_NAMES = {"trillion", "billion", "million", "thousand"};

    private EnglishNumbers() {}

    /** 1,234: one thousand two hundred thirty four. */
    static List<String> cardinal(long number) {
        List<String> words = new ArrayList<>();
        if (number < 0) {
            words.add("minus");
        }
        add(Math.abs(number), words);
        return words;
    }

    private static void add(long number, List<String> words) {
        for (int i = 0; i < SCALES.length; i++) {
            if (number >= SCALES[i]) {
                add(number / SCALES[i], words);
                words.add(SCALE_NAMES[i]);
                addRest(number % SCALES[i], words);
                return;
            }
        }
        if (number >= 100) {
            words.add(SMALL.get((int) number / 100));
            words.add("hundred");
            addRest(number % 100, words);
        } else if (number >= 20) {
            words.add(TENS.get((int) number / 10));
            addRest(number % 10, words);
        } else {
            words.add(SMALL.get((int) number));
        }
    }

    private static void addRest(long rest, List<String> words) {
        if (rest > 0) {
            add(rest, words);
        }
    }

    /** 21: twenty first. */
    static List<String> ordinal(long number) {
        List<String> words = cardinal(number);
        int last = words.size() - 1;
        words.set(last, ordinal(words.get(last)));
        return words;
    }

    private static String ordinal(String cardinal) {
        int small = SMALL.indexOf(cardinal);
        if (small >= 0) {
            return ORDINALS.get(small);
        }
        return cardinal.endsWith("y") ? cardinal.substring(0, cardinal.length() - 1) + "ieth" : cardinal + "th";
    }

    /** 4021: four zero two one, or with {@code oh} for the nought. */
    static List<String> digits(String digits, String nought) {
        return digits.chars()
                .map(digit -> digit - '0')
                .mapToObj(digit -> digit == 0 ? nought : SMALL.get(digit))
                .toList();
    }

    /** 1984: nineteen eighty four; 8500: eighty five hundred; 2005: twenty oh five. Four digits only. */
    static List<String> pairs(String digits) {
        int first = Integer.parseInt(digits.substring(0, 2));
        int second = Integer.parseInt(digits.substring(2));
        List<String> words = cardinal(first);
        if (second == 0) {
            words.add("hundred");
        } else {
            if (second < 10) {
                words.add("oh");
            }
            words.addAll(cardinal(second));
        }
        return words;
    }

    /** Every way in which a plain row of digits may be read, the likeliest first, none twice. */
    static List<List<String>> readings(String digits) {
        List<List<String>> readings = new ArrayList<>();
        boolean counted = digits.length() <= 15 && (digits.length() == 1 || !digits.startsWith("0"));
        if (counted) {
            readings.add(cardinal(Long.parseLong(digits)));
        }
        if (digits.length() == 4 && counted) {
            readings.add(pairs(digits));
        }
        for (String nought : Arrays.asList("zero", "oh")) {
            readings.add(digits(digits, nought));
        }
        return readings.stream().distinct().toList();
    }
}
