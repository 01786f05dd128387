package dev.becalm.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who somebody is: numbers of four digits and more, written or spoken, addresses of mail
 * and places, and names that follow their announcement. Amounts stay where they are short, because a case is about them.
 */
public final class Redaction {
    private static final String MARK = "□";
    private static final String SPOKEN =
            "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|零|幺|一|二|三|四|五|六|七|八|九)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Pattern.compile("\\b(?=[A-Z\\d-]*\\d{3})[A-Z]{1,4}-?\\d[A-Z\\d-]{2,}\\b"),
            Pattern.compile("\\+?\\d[\\d\\s().-]{5,}\\d"),
            Pattern.compile("\\d{4,}"),
            Pattern.compile(SPOKEN + "(?:[\\s,、-]*" + SPOKEN + "){3,}", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?<=\\b(?i:my name is|this is|i am called|speaking with|mr|mrs|ms|miss|dr)\\.? )"
                            + "[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?",
                    Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("(?<=\\b(?i:my name is|i am called) )\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*)?"),
            Pattern.compile("(?<=\\b(?i:mr|mrs|ms|dr)\\.? )\\p{L}[\\p{L}'-]*"),
            Pattern.compile("(?<=我叫|我姓|名字是|姓名是|我是)\\p{IsHan}{1,3}(?=[,,。.!!\\s]|$)"),
            Pattern.compile("\\p{IsHan}(?=先生|女士|小姐|经理|师傅)"),
            Pattern.compile("\\b\\d+ [A-Z][\\p{L}]+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court)\\b"),
            Pattern.compile("[\\p{IsHan}\\d]{2,12}(?:路|街|巷|弄|小区)\\d+号?"));

    private Redaction() {}

    public static String of(String text) {
        String out = text;
        for (Pattern pattern : PATTERNS) {
            out = pattern.matcher(out).replaceAll(MARK);
        }
        return out;
    }
}
