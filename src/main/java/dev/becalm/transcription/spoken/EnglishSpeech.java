package dev.becalm.transcription.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** How written figures are said in English: money, dates, times, shares, measures, numbers of accounts. */
final class EnglishSpeech implements FigureSpeech {
    private static final List<String> MONTHS = List.of(
            ("january february march april may june july august september" + " october november december").split(" "));
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "dollars", "£", "pounds", "€", "euros", "¥", "yuan", "₹", "rupees");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("gb", "gigabytes"),
            Map.entry("mb", "megabytes"),
            Map.entry("kb", "kilobytes"),
            Map.entry("km", "kilometers"),
            Map.entry("kg", "kilograms"),
            Map.entry("cm", "centimeters"),
            Map.entry("mm", "millimeters"),
            Map.entry("ml", "milliliters"),
            Map.entry("mph", "miles per hour"),
            Map.entry("kwh", "kilowatt hours"),
            Map.entry("min", "minutes"),
            Map.entry("mins", "minutes"),
            Map.entry("hr", "hours"),
            Map.entry("hrs", "hours"),
            Map.entry("ft", "feet"),
            Map.entry("lb", "pounds"),
            Map.entry("lbs", "pounds"));

    @Override
    public List<String> money(MatchResult amount) {
        String unit = CURRENCIES.getOrDefault(amount.group(1), "dollars");
        List<String> words = new ArrayList<>(count(amount.group(2)));
        String scale = amount.group(4) == null ? "" : amount.group(4);
        String cents = amount.group(3) == null ? "" : amount.group(3);
        if (!scale.isEmpty()) {
            if (!cents.isEmpty()) {
                words.add("point");
                words.addAll(EnglishNumbers.digits(cents, "zero"));
            }
            words.add(scale(scale));
            words.add(unit);
            return words;
        }
        boolean one = amount.group(2).equals("1");
        words.add(one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
        if (!cents.isEmpty() && Integer.parseInt(cents) > 0) {
            words.addAll(EnglishNumbers.cardinal(Integer.parseInt(cents.length() == 1 ? cents + "0" : cents)));
        }
        return words;
    }

    private static String scale(String written) {
        return switch (written) {
            case "k" -> "thousand";
            case "m" -> "million";
            case "bn" -> "billion";
            default -> written;
        };
    }

    @Override
    public List<String> date(int year, int month, int day) {
        List<String> words = new ArrayList<>();
        words.add(MONTHS.get(Math.max(1, Math.min(12, month)) - 1));
        words.addAll(EnglishNumbers.ordinal(day));
        if (year > 0) {
            words.addAll(year(year < 100 ? 2000 + year : year));
        }
        return words;
    }

    /** 1998: nineteen ninety eight; 2005: two thousand five; 2026: twenty twenty six. */
    private static List<String> year(int year) {
        return year >= 2000 && year < 2010 ? EnglishNumbers.cardinal(year) : EnglishNumbers.pairs(String.valueOf(year));
    }

    @Override
    public List<String> time(int hour, int minute, String half) {
        List<String> words = new ArrayList<>(EnglishNumbers.cardinal(hour));
        if (minute == 0 && half.isEmpty()) {
            words.add(hour <= 12 ? "o'clock" : "hundred");
        } else if (minute > 0) {
            if (minute < 10) {
                words.add("oh");
            }
            words.addAll(EnglishNumbers.cardinal(minute));
        }
        if (!half.isEmpty()) {
            words.addAll(List.of(half, "m"));
        }
        return words;
    }

    @Override
    public List<String> percent(String whole, String fraction) {
        List<String> words = new ArrayList<>(decimal(whole, fraction));
        words.add("percent");
        return words;
    }

    @Override
    public List<String> decimal(String whole, String fraction) {
        List<String> words = new ArrayList<>(count(whole));
        if (!fraction.isEmpty()) {
            words.add("point");
            words.addAll(EnglishNumbers.digits(fraction, "zero"));
        }
        return words;
    }

    @Override
    public List<String> ordinal(String digits) {
        return digits.length() > 9
                ? EnglishNumbers.digits(digits, "zero")
                : EnglishNumbers.ordinal(Long.parseLong(digits));
    }

    @Override
    public List<String> measure(String digits, String unit) {
        List<String> words = new ArrayList<>(count(digits));
        words.addAll(Arrays.asList(UNITS.getOrDefault(unit, unit).split(" ", -1)));
        return words;
    }

    @Override
    public List<String> digits(String digits) {
        return EnglishNumbers.digits(digits, digits.startsWith("0") ? "oh" : "zero");
    }

    @Override
    public List<String> number(String digits) {
        if ((digits.length() > 1 && digits.startsWith("0")) || digits.length() > 4) {
            return digits(digits);
        }
        if (digits.length() == 4) {
            int value = Integer.parseInt(digits);
            boolean year = value >= 1900 && value < 2100;
            return year ? year(value) : value % 100 == 0 ? round(digits) : digits(digits);
        }
        return count(digits);
    }

    /** 1500: fifteen hundred; 3000: three thousand. */
    private static List<String> round(String digits) {
        return digits.charAt(1) == '0' ? EnglishNumbers.cardinal(Long.parseLong(digits)) : EnglishNumbers.pairs(digits);
    }

    @Override
    public List<List<String>> readings(String digits) {
        return EnglishNumbers.readings(digits);
    }

    private static List<String> count(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 15
                ? EnglishNumbers.digits(plain, "zero")
                : EnglishNumbers.cardinal(Long.parseLong(plain));
    }
}
