package dev.becalm.transcription.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** How written figures are said in Chinese. Everything comes as characters; finding words in them is the lexicon's work. */
final class ChineseSpeech implements FigureSpeech {
    private static final Map<String, String> CURRENCIES = Map.of("$", "美元", "£", "英镑", "€", "欧元", "¥", "块", "₹", "卢比");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("gb", "个g"),
            Map.entry("mb", "兆"),
            Map.entry("km", "公里"),
            Map.entry("kg", "公斤"),
            Map.entry("cm", "厘米"),
            Map.entry("mm", "毫米"),
            Map.entry("ml", "毫升"),
            Map.entry("kwh", "度"),
            Map.entry("min", "分钟"),
            Map.entry("mins", "分钟"),
            Map.entry("hr", "小时"),
            Map.entry("hrs", "小时"));

    @Override
    public List<String> money(MatchResult amount) {
        String unit = CURRENCIES.getOrDefault(amount.group(1), "块");
        String cents = amount.group(3) == null ? "" : amount.group(3).replaceFirst("0+$", "");
        String scale = amount.group(4) == null ? "" : scale(amount.group(4));
        String whole = count(amount.group(2));
        if (scale.isEmpty() && unit.equals("块")) {
            return characters(whole + unit + ChineseNumbers.digits(cents, '一'));
        }
        return characters(whole + point(cents) + scale + unit);
    }

    private static String scale(String written) {
        return switch (written) {
            case "k", "thousand" -> "千";
            case "m", "million" -> "百万";
            case "bn", "billion" -> "十亿";
            default -> "百";
        };
    }

    private static String point(String fraction) {
        return fraction.isEmpty() ? "" : "点" + ChineseNumbers.digits(fraction, '一');
    }

    @Override
    public List<String> date(int year, int month, int day) {
        String spoken = ChineseNumbers.cardinal(month) + "月" + ChineseNumbers.cardinal(day) + "号";
        return characters(year > 0 ? ChineseNumbers.digits(String.valueOf(year), '一') + "年" + spoken : spoken);
    }

    @Override
    public List<String> time(int hour, int minute, String half) {
        String day = half.equals("p") ? "下午" : half.equals("a") ? "上午" : "";
        String rest = minute == 0
                ? ""
                : minute == 30 ? "半" : (minute < 10 ? "零" : "") + ChineseNumbers.cardinal(minute) + "分";
        return characters(day + (hour == 2 ? "两" : ChineseNumbers.cardinal(hour)) + "点" + rest);
    }

    @Override
    public List<String> percent(String whole, String fraction) {
        return characters("百分之" + count(whole) + point(fraction));
    }

    @Override
    public List<String> decimal(String whole, String fraction) {
        return characters(count(whole) + point(fraction));
    }

    @Override
    public List<String> ordinal(String digits) {
        return characters("第" + count(digits));
    }

    @Override
    public List<String> measure(String digits, String unit) {
        String number = digits.equals("2") ? "两" : count(digits);
        return characters(number + UNITS.getOrDefault(unit, unit));
    }

    @Override
    public List<String> digits(String digits) {
        return characters(ChineseNumbers.digits(digits, '幺'));
    }

    @Override
    public List<String> number(String digits) {
        boolean round = digits.endsWith("0000");
        if ((digits.length() > 1 && digits.startsWith("0")) || (digits.length() > 5 && !round)) {
            return digits(digits);
        }
        return characters(count(digits));
    }

    @Override
    public List<List<String>> readings(String digits) {
        return ChineseNumbers.readings(digits);
    }

    private static String count(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 12 ? ChineseNumbers.digits(plain, '一') : ChineseNumbers.cardinal(Long.parseLong(plain));
    }

    private static List<String> characters(String text) {
        return List.of(text.split(""));
    }
}
