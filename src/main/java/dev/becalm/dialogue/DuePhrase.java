package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.language.Entity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time by which something is demanded or promised, as said: day and hour together ("by three today", 今天下午五点之前). */
final class DuePhrase {
    private static final String HOUR =
            "(?:half past |quarter past |quarter to )?(?:\\d{1,2}(?::\\d{2})?|one|two|three|four"
                    + "|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)(?: ?(?:am|pm|o'clock))?"
                    + "(?: in the (?:morning|afternoon|evening))?";
    private static final String DAY = "(?:today|tonight|tomorrow|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur"
            + "|sun)day|this (?:morning|afternoon|evening)|the end of (?:the |this )?(?:day|week|month))";
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:(?:by|before|until|no later than) (?:" + HOUR + "(?:,? (?:on )?" + DAY + ")?|" + DAY
                    + "(?:,? (?:at )?"
                    + HOUR + ")?)|" + DAY + ",? (?:at|by|before) " + HOUR + ")\\b"
                    + "(?! (?:pounds?|dollars?|euros?|quid|pence|people|calls|times|days?|hours?|minutes?|weeks?|of)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final String CHINESE_DAY = "(?:今天|明天|后天|今晚|明早|[这下本]?(?:周|星期|礼拜)[一二三四五六日天])";
    private static final String CHINESE_PART = "(?:早上|上午|中午|下午|傍晚|晚上)";
    private static final String CHINESE_HOUR = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:半|一刻|[\\d一二三四五十]{1,3}分)?";
    private static final Pattern CHINESE = Pattern.compile("(?:" + CHINESE_DAY + "(?:" + CHINESE_PART + "(?:"
            + CHINESE_HOUR + ")?|" + CHINESE_HOUR + ")|" + CHINESE_PART + CHINESE_HOUR + ")(?:之前|以前|前)?");

    private DuePhrase() {}

    /** Null where no time is named. */
    static @Nullable String in(Turn turn) {
        Matcher phrase = (turn.language() == Language.ZH ? CHINESE : ENGLISH).matcher(turn.text());
        if (phrase.find()) {
            return phrase.group();
        }
        return turn.first(Entity.Kind.TIME, Entity.Kind.DATE)
                .or(() -> turn.first(Entity.Kind.DURATION))
                .map(Entity::text)
                .orElse(null);
    }
}
