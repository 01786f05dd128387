package dev.becalm.transcription.spoken;

import java.util.ArrayList;
import java.util.List;

/** Numbers in Chinese characters, as people say them. */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseNumbers() {}

    /** 10204: 一万零二百零四; 12: 十二. */
    static String cardinal(long number) {
        if (number == 0) {
            return "零";
        }
        if (number < 0) {
            return "负" + cardinal(-number);
        }
        var spoken = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (number / power(group) % 10_000);
            if (part == 0) {
                gap = gap || !spoken.isEmpty();
                continue;
            }
            if (!spoken.isEmpty() && (gap || part < 1_000)) {
                spoken.append('零');
            }
            spoken.append(belowTenThousand(part)).append(GROUPS[group]);
            gap = false;
        }
        String text = spoken.toString();
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static long power(int group) {
        return (long) Math.pow(10_000, group);
    }

    private static String belowTenThousand(int number) {
        var spoken = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = gap || !spoken.isEmpty();
                continue;
            }
            if (gap) {
                spoken.append('零');
                gap = false;
            }
            spoken.append(DIGITS.charAt(digit)).append(UNITS[place]);
        }
        return spoken.toString();
    }

    /** 1380: 一三八零; telephone numbers say 幺 for one. */
    static String digits(String digits, char one) {
        var spoken = new StringBuilder();
        digits.chars()
                .map(digit -> digit - '0')
                .forEach(digit -> spoken.append(digit == 1 ? one : DIGITS.charAt(digit)));
        return spoken.toString();
    }

    /** Every way in which a plain row of digits may be read, the likeliest first, none twice. */
    static List<List<String>> readings(String digits) {
        List<String> readings = new ArrayList<>();
        if (digits.length() <= 12 && (digits.length() == 1 || !digits.startsWith("0"))) {
            String counted = cardinal(Long.parseLong(digits));
            readings.add(counted);
            // 两 stands before 百 千 万 亿 and measure words, which spelling alone cannot tell.
            readings.add(counted.replaceAll("二(?=[百千万亿])", "两"));
            readings.add(counted.equals("二") ? "两" : counted);
        }
        readings.add(digits(digits, '一'));
        readings.add(digits(digits, '幺'));
        return readings.stream()
                .distinct()
                .map(reading -> List.of(reading.split("")))
                .toList();
    }
}
