package dev.becalm.transcription.spoken;

import dev.becalm.call.Language;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds written figures in text and puts the words in their place, the most particular kinds first. */
final class FigureSpeller {
    // Not \b: a Chinese character beside a digit is no boundary for it.
    private static final String BEGIN = "(?<![a-z\\d])";
    private static final String END = "(?![a-z\\d])";
    private static final String WHOLE = "(\\d{1,3}(?:,\\d{3})+|\\d{1,15})";
    private static final Pattern MONEY = Pattern.compile(
            "([$£€¥₹])\\s?" + WHOLE + "(?:\\.(\\d{1,2}))?(?:\\s?(k|m|bn|hundred|thousand|million|billion)\\b)?");
    private static final Pattern DATE = Pattern.compile(BEGIN + "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + END);
    private static final Pattern DAY_FIRST_OR_MONTH_FIRST =
            Pattern.compile(BEGIN + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?" + END);
    private static final Pattern TIME =
            Pattern.compile(BEGIN + "(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\s?([ap])\\.?m\\b\\.?)?");
    private static final Pattern HOUR = Pattern.compile(BEGIN + "(\\d{1,2})\\s?([ap])\\.?m\\b\\.?");
    private static final Pattern PERCENT = Pattern.compile(WHOLE + "(?:\\.(\\d+))?\\s?%");
    private static final Pattern ORDINAL = Pattern.compile(BEGIN + "(\\d+)(?:st|nd|rd|th)" + END);
    private static final Pattern MEASURE =
            Pattern.compile(BEGIN + WHOLE + "\\s?(gb|mb|kb|km|kg|cm|mm|ml|mph|kwh|mins?|hrs?|ft|lbs?)(?![a-z])");
    private static final Pattern DECIMAL = Pattern.compile(BEGIN + WHOLE + "\\.(\\d+)" + END);
    private static final Pattern GROUPED = Pattern.compile(BEGIN + "(\\d{1,3}(?:,\\d{3})+)" + END);
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?" + BEGIN + "\\d(?:[ -]?\\d){6,}" + END);
    private static final Pattern CHINESE_ORDINAL = Pattern.compile("第(\\d{1,9})");
    private static final Pattern CHINESE_YEAR = Pattern.compile("(\\d{4}|\\d{2})年");
    private static final Pattern CHINESE_TWO = Pattern.compile("(?<!\\d)2(?=[个块天次位年家张条小分点万千百层只份台遍句倍趟号线]|月份|礼拜|星期)");
    private static final Pattern PLAIN = Pattern.compile("\\d+");

    private final FigureSpeech speech;
    private final boolean chinese;

    FigureSpeller(Language language) {
        this.speech = speech(language);
        this.chinese = language == Language.ZH;
    }

    static FigureSpeech speech(Language language) {
        return switch (language) {
            case EN -> new EnglishSpeech();
            case ZH -> new ChineseSpeech();
        };
    }

    /** Lower-case text without a figure in it. */
    String spell(String text) {
        return replaced(spellAllButPlainNumbers(text), PLAIN, found -> speech.number(found.group()));
    }

    String spellAllButPlainNumbers(String text) {
        String spelled = text.replace("&", " and ").replace("+", chinese ? "加" : " plus ");
        spelled = replaced(spelled, MONEY, speech::money);
        spelled = replaced(spelled, DATE, found -> speech.date(number(found, 1), number(found, 2), number(found, 3)));
        spelled = replaced(spelled, DAY_FIRST_OR_MONTH_FIRST, this::dayAndMonth);
        spelled = replaced(spelled, TIME, found -> time(found, number(found, 2), found.group(3)));
        spelled = replaced(spelled, HOUR, found -> time(found, 0, found.group(2)));
        spelled = replaced(spelled, PERCENT, found -> speech.percent(found.group(1), orEmpty(found.group(2))));
        spelled = replaced(spelled, ORDINAL, found -> speech.ordinal(found.group(1)));
        if (chinese) {
            spelled = replaced(spelled, CHINESE_ORDINAL, found -> speech.ordinal(found.group(1)));
            spelled =
                    replaced(spelled, CHINESE_YEAR, found -> List.of(ChineseNumbers.digits(found.group(1), '一') + "年"));
            spelled = CHINESE_TWO.matcher(spelled).replaceAll("两");
        }
        spelled = replaced(spelled, MEASURE, found -> speech.measure(found.group(1), found.group(2)));
        spelled = replaced(spelled, DECIMAL, found -> speech.decimal(found.group(1), found.group(2)));
        spelled = replaced(spelled, GROUPED, found -> speech.decimal(found.group(1), ""));
        return replaced(spelled, LONG_NUMBER, this::longNumber);
    }

    /** Spaces and dashes say that it is read digit by digit; without them it may be anything. */
    private List<String> longNumber(MatchResult found) {
        String digits = found.group().replaceAll("\\D", "");
        return digits.equals(found.group()) ? List.of(digits) : speech.digits(digits);
    }

    /** 3/4 is the fourth of March, unless there is no such month. */
    private List<String> dayAndMonth(MatchResult found) {
        int first = number(found, 1);
        int second = number(found, 2);
        int year = found.group(3) == null ? 0 : number(found, 3);
        return first > 12 ? speech.date(year, second, first) : speech.date(year, first, second);
    }

    private List<String> time(MatchResult found, int minute, String half) {
        return speech.time(number(found, 1), minute, orEmpty(half));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    private String replaced(String text, Pattern pattern, Function<MatchResult, List<String>> words) {
        String between = chinese ? "" : " ";
        return pattern.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(between + String.join(between, words.apply(found)) + between));
    }
}
