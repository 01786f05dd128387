package dev.becalm.followup;

import dev.becalm.call.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a time as people say it ("by three tomorrow", 三个工作日内) into a date, counted from when it was said. A day
 * without a time of day ends at six in the evening.
 */
final class DueReader {
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final int NOON = 12;

    private final ZoneId zone;

    DueReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The time that the words name; empty where they name none. */
    Optional<Instant> read(String words, Language language, Instant said) {
        String text = SpokenNumbers.digits(words.toLowerCase(Locale.ROOT), language);
        ZonedDateTime now = said.atZone(zone);
        return span(text, now).or(() -> moment(text, language, now)).map(ZonedDateTime::toInstant);
    }

    private static final Pattern SPAN = Pattern.compile(
            "(\\d+(?:\\.\\d+)?|an?|half an|半)\\s*(?:个)?\\s*(working days?|business days?|工作日|minutes?|mins?|分钟"
                    + "|hours?|小时|钟头|days?|天|weeks?|周|星期|礼拜|months?|月)");

    private static Optional<ZonedDateTime> span(String text, ZonedDateTime now) {
        Matcher found = SPAN.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        double count = switch (found.group(1)) {
            case "a", "an" -> 1;
            case "half an", "半" -> 0.5;
            default -> Double.parseDouble(found.group(1));
        };
        String unit = found.group(2);
        return Optional.of(
                unit.startsWith("working") || unit.startsWith("business") || unit.equals("工作日")
                        ? workingDays(now, (int) Math.ceil(count))
                        : now.plus(Duration.ofSeconds(Math.round(count * seconds(unit)))));
    }

    private static long seconds(String unit) {
        if (unit.startsWith("min") || unit.equals("分钟")) {
            return 60;
        }
        if (unit.startsWith("hour") || unit.equals("小时") || unit.equals("钟头")) {
            return 3_600;
        }
        if (unit.startsWith("day") || unit.equals("天")) {
            return 86_400;
        }
        return unit.startsWith("month") || unit.equals("月") ? 30 * 86_400L : 7 * 86_400L;
    }

    private static ZonedDateTime workingDays(ZonedDateTime from, int count) {
        ZonedDateTime day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return day.with(END_OF_DAY);
    }

    private static final List<Map.Entry<Pattern, Integer>> DAYS = List.of(
            Map.entry(Pattern.compile("day after tomorrow|后天"), 2),
            Map.entry(Pattern.compile("tomorrow|明天|明早|明晚"), 1),
            Map.entry(
                    Pattern.compile("today|tonight|this (?:morning|afternoon|evening)|close of business"
                            + "|end of (?:the )?day|今天|今晚|今日|当天"),
                    0));
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day|(?:周|星期|礼拜)([1-6日天])");
    private static final List<String> WEEKDAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    private static Optional<ZonedDateTime> moment(String text, Language language, ZonedDateTime now) {
        Optional<LocalTime> time = language == Language.ZH ? chineseClock(text) : englishClock(text);
        for (var day : DAYS) {
            if (day.getKey().matcher(text).find()) {
                return Optional.of(now.plusDays(day.getValue()).with(time.orElse(END_OF_DAY)));
            }
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.find()) {
            ZonedDateTime day = now.with(TemporalAdjusters.next(weekday(weekday)));
            return Optional.of(day.with(time.orElse(END_OF_DAY)));
        }
        return time.map(at ->
                at.isAfter(now.toLocalTime()) ? now.with(at) : now.plusDays(1).with(at));
    }

    private static DayOfWeek weekday(Matcher found) {
        if (found.group(1) != null) {
            return DayOfWeek.of(WEEKDAYS.indexOf(found.group(1)) + 1);
        }
        return found.group(2).matches("[日天]") ? DayOfWeek.SUNDAY : DayOfWeek.of(Integer.parseInt(found.group(2)));
    }

    private static final Pattern ENGLISH_CLOCK = Pattern.compile(
            "(?:\\b(?:by|before|at|until|till)\\s+)?\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|o'?clock)"
                    + "|\\b(?:by|before|at|until|till)\\s+(\\d{1,2})(?:[:.](\\d{2}))?\\b(?!\\s*(?:%|dollars|pounds|yuan))");
    private static final Pattern CHINESE_CLOCK =
            Pattern.compile("(上午|早上|下午|晚上|中午|今晚|明晚)?\\s*(\\d{1,2})(?:点|时|:)(半|(\\d{1,2})分?)?");

    private static Optional<LocalTime> chineseClock(String text) {
        Matcher found = CHINESE_CLOCK.matcher(text);
        if (!found.find()) {
            return text.contains("中午") ? Optional.of(LocalTime.NOON) : Optional.empty();
        }
        int minute = "半".equals(found.group(3)) ? 30 : found.group(4) == null ? 0 : number(found.group(4));
        String part = found.group(1) == null ? "" : found.group(1);
        return time(number(found.group(2)), minute, part.matches("下午|晚上|今晚|明晚"), part.matches("上午|早上"));
    }

    private static Optional<LocalTime> englishClock(String text) {
        Matcher found = ENGLISH_CLOCK.matcher(text);
        if (!found.find()) {
            return text.contains("noon") ? Optional.of(LocalTime.NOON) : Optional.empty();
        }
        boolean named = found.group(1) != null;
        String hour = named ? found.group(1) : found.group(4);
        String minute = named ? found.group(2) : found.group(5);
        String half = named ? found.group(3) : "";
        boolean afternoon = half.startsWith("p") || text.matches(".*\\b(afternoon|evening|tonight)\\b.*");
        return time(number(hour), minute == null ? 0 : number(minute), afternoon, half.startsWith("a"));
    }

    /** An hour from one to seven that nobody places in the morning is one of the afternoon: offices work then. */
    private static Optional<LocalTime> time(int hour, int minute, boolean afternoon, boolean morning) {
        int placed = hour < NOON && (afternoon || (!morning && hour > 0 && hour <= 7)) ? hour + NOON : hour;
        return placed < 24 && minute < 60 ? Optional.of(LocalTime.of(placed, minute)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
