package dev.becalm.language.figure;

/** Numbers in Chinese characters or digits: {@code 一百八十}, {@code 两千三}, {@code 3.5}, {@code 1万}, {@code 半}. */
final class ChineseNumber {
    static final String WORDS = "[0-9]+(?:\\.[0-9]+)?[百千万亿]*|[零一二两三四五六七八九十百千万亿]+|半";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static double value(String words) {
        if (words.equals("半")) {
            return 0.5;
        }
        double total = 0;
        double section = 0;
        double digit = 0;
        double lastUnit = 1;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (Character.isDigit(c)) {
                int to = at;
                while (to < words.length() && (Character.isDigit(words.charAt(to)) || words.charAt(to) == '.')) {
                    to++;
                }
                digit = Double.parseDouble(words.substring(at, to));
                at = to;
                continue;
            }
            double unit = unit(c);
            if (unit == 0) {
                int known = c == '两' ? 2 : DIGITS.indexOf(c);
                lastUnit = known == 0 ? 1 : lastUnit;
                digit = digit * (unitless(words) ? 10 : 0) + known;
            } else if (unit >= 10_000) {
                total += (section + digit == 0 ? 1 : section + digit) * unit;
                section = 0;
                digit = 0;
                lastUnit = unit;
            } else {
                section += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
                lastUnit = unit;
            }
            at++;
        }
        // In 两千三 the last figure counts hundreds.
        return total + section + digit * (lastUnit >= 100 ? lastUnit / 10 : 1);
    }

    private static boolean unitless(String words) {
        return words.chars().allMatch(c -> unit((char) c) == 0);
    }

    private static double unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
