package dev.becalm.language.figure;

import dev.becalm.language.figure.Figure.Kind;
import dev.becalm.language.text.NormalText;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures in English normal text. */
final class EnglishFigures {
    private static final String NUMBER =
            "((?:" + EnglishNumber.WORDS + " )(?:(?:and )?" + EnglishNumber.WORDS + " )*)(?:of )?(?:an? )?";
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("buck", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("euro", "EUR"),
            Map.entry("rupee", "INR"),
            Map.entry("naira", "NGN"),
            Map.entry("yuan", "CNY"));
    private static final Map<String, Integer> SECONDS = Map.of(
            "second", 1,
            "minute", 60,
            "hour", 3_600,
            "day", 86_400,
            "night", 86_400,
            "week", 604_800,
            "month", 2_592_000,
            "year", 31_536_000);
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "tomorrow", 1, "yesterday", -1);

    private static final Pattern MONEY_FIRST = Pattern.compile("(?<= )(dollar|pound|euro) " + NUMBER);
    private static final Pattern MONEY =
            Pattern.compile("(?<= )" + NUMBER + "(dollar|buck|pound|quid|euro|rupee|naira|yuan)s? ");
    private static final Pattern SMALL_MONEY = Pattern.compile("(?<= )" + NUMBER + "(pence|cents?|p) ");
    private static final Pattern DURATION = Pattern.compile("(?<= )" + NUMBER
            + "(?:working |business |whole |full )?(second|minute|hour|day|night|week|month|year)s? ");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<= )(?!(?:am|pm|oclock) )(half past |quarter past |quarter to )?([0-9]{1,2})?(?::([0-9]{2}))?((?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )? ?(am|pm|oclock|in the morning|in the afternoon|in the evening|noon|midnight|midday) ");
    private static final Pattern DATE = Pattern.compile(
            "(?<= )(today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ");
    private static final Pattern MONTH = Pattern.compile("(?<= )(?:the )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"
            + "(january|february|march|april|may|june|july|august|september|october|november|december) ");
    private static final Pattern COUNT = Pattern.compile(
            "(?<= )" + NUMBER
                    + "(times?|calls?|people|emails?|letters?|parcels?|tickets?|bags?|rooms?|nights?|items?|boxes|box|visits?|attempts?) ");

    private EnglishFigures() {}

    static List<Figure> in(NormalText text) {
        return new FoundFigures(text)
                .find(Kind.MONEY, MONEY_FIRST, m -> EnglishNumber.value(m.group(2)), m -> currency(m.group(1)))
                .find(Kind.MONEY, MONEY, m -> EnglishNumber.value(m.group(1)), m -> currency(m.group(2)))
                .find(Kind.MONEY, SMALL_MONEY, m -> EnglishNumber.value(m.group(1)) / 100, m -> small(m.group(2)))
                .find(Kind.TIME, CLOCK, EnglishFigures::minutes, m -> "min")
                .find(Kind.DATE, MONTH, m -> Double.parseDouble(m.group(1)), m -> m.group(2))
                .find(Kind.DATE, DATE, m -> DAYS.getOrDefault(m.group(1), 0), m -> m.group(1))
                .find(Kind.DURATION, DURATION, EnglishFigures::seconds, m -> "s")
                .find(Kind.COUNT, COUNT, m -> EnglishNumber.value(m.group(1)), m -> m.group(2))
                .inOrder();
    }

    private static String currency(String name) {
        return CURRENCIES.getOrDefault(name, name);
    }

    private static String small(String name) {
        return name.startsWith("cent") ? "USD" : "GBP";
    }

    private static double seconds(MatchResult match) {
        return EnglishNumber.value(match.group(1)) * SECONDS.getOrDefault(match.group(2), 1);
    }

    private static double minutes(MatchResult match) {
        String day = match.group(5);
        if (day.equals("noon") || day.equals("midday")) {
            return 720;
        }
        double hour = match.group(2) != null
                ? Double.parseDouble(match.group(2))
                : match.group(4) != null ? EnglishNumber.value(match.group(4)) : 0;
        double minute = match.group(3) == null ? 0 : Double.parseDouble(match.group(3));
        boolean afternoon = day.equals("pm") || day.endsWith("afternoon") || day.endsWith("evening");
        String shift = match.group(1) == null ? "" : match.group(1);
        double past = shift.startsWith("half") ? 30 : shift.endsWith("past ") ? 15 : shift.isEmpty() ? 0 : -15;
        return (hour % 12) * 60 + minute + past + (afternoon ? 720 : 0);
    }
}
