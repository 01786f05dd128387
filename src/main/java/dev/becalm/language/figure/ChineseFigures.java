package dev.becalm.language.figure;

import dev.becalm.language.figure.Figure.Kind;
import dev.becalm.language.text.NormalText;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures in Chinese normal text. */
final class ChineseFigures {
    private static final String NUMBER = "(" + ChineseNumber.WORDS + ")";
    private static final Map<String, Integer> SECONDS = Map.of(
            "秒",
            1,
            "分钟",
            60,
            "小时",
            3_600,
            "钟头",
            3_600,
            "天",
            86_400,
            "工作日",
            86_400,
            "周",
            604_800,
            "星期",
            604_800,
            "月",
            2_592_000,
            "年",
            31_536_000);
    private static final Map<String, Integer> DAYS =
            Map.of("今天", 0, "今晚", 0, "明天", 1, "明早", 1, "后天", 2, "昨天", -1, "昨晚", -1, "前天", -2, "大后天", 3);

    private static final Pattern MONEY =
            Pattern.compile(NUMBER + "(?:多)?(块钱|块|元钱|元|毛钱|毛|角|分钱)(?:" + NUMBER + "(?:毛|角)?)?(?!多?年|小时)");
    private static final Pattern DURATION =
            Pattern.compile(NUMBER + "个?多?(秒|分钟|小时|钟头|天|工作日|周|星期|月|年)(?!份|[0-9一二三四五六日号])");
    private static final Pattern CLOCK = Pattern.compile(
            "(早上|上午|中午|下午|晚上|夜里|凌晨|傍晚)?(" + ChineseNumber.WORDS + ")点(?:钟|(半)|([0-9一二三四五六七八九十]+)分?)?(?![的儿事])");
    private static final Pattern DAY = Pattern.compile("大后天|今天|今晚|明天|明早|后天|昨天|昨晚|前天|(?:周|星期|礼拜)[一二三四五六日天]");
    private static final Pattern DATE = Pattern.compile("(?:" + NUMBER + "月(?:份)?)?" + NUMBER + "[号日](?!线|楼|店|院)");
    private static final Pattern COUNT = Pattern.compile("第?" + NUMBER + "(次|遍|趟|回|个电话|通电话|件|张|个人|单|台|箱|间|晚)");

    private ChineseFigures() {}

    static List<Figure> in(NormalText text) {
        return new FoundFigures(text)
                .find(Kind.MONEY, MONEY, ChineseFigures::money, m -> "CNY")
                .find(Kind.TIME, CLOCK, ChineseFigures::minutes, m -> "min")
                .find(
                        Kind.DATE,
                        DATE,
                        m -> ChineseNumber.value(m.group(2)),
                        m -> m.group(1) == null ? "" : m.group(1) + "月")
                .find(Kind.DATE, DAY, m -> DAYS.getOrDefault(m.group(), 0), MatchResult::group)
                .find(Kind.DURATION, DURATION, ChineseFigures::seconds, m -> "s")
                .find(Kind.COUNT, COUNT, m -> ChineseNumber.value(m.group(1)), m -> m.group(2))
                .inOrder();
    }

    private static double money(MatchResult match) {
        double value = ChineseNumber.value(match.group(1));
        String unit = match.group(2);
        if (unit.startsWith("毛") || unit.equals("角")) {
            return value / 10;
        }
        if (unit.equals("分钱")) {
            return value / 100;
        }
        String tail = match.group(3);
        return tail == null ? value : value + ChineseNumber.value(tail) / 10;
    }

    private static double seconds(MatchResult match) {
        return ChineseNumber.value(match.group(1)) * SECONDS.getOrDefault(match.group(2), 1);
    }

    private static double minutes(MatchResult match) {
        double hour = ChineseNumber.value(match.group(2));
        String part = match.group(1) == null ? "" : match.group(1);
        boolean late = part.equals("下午") || part.equals("晚上") || part.equals("傍晚");
        double minute = match.group(3) != null ? 30 : match.group(4) == null ? 0 : ChineseNumber.value(match.group(4));
        return (late && hour < 12 ? hour + 12 : hour) * 60 + minute;
    }
}
