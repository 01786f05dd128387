package dev.becalm.transcription.spoken;

import java.util.List;
import java.util.regex.MatchResult;

/** How one language says written figures. Words only; what language, is the implementation's name. */
interface FigureSpeech {
    /** @param amount groups: currency sign, whole, fraction or null, scale ({@code k}, {@code million}) or null */
    List<String> money(MatchResult amount);

    /** @param year 0 where it is not written */
    List<String> date(int year, int month, int day);

    /** @param half {@code a} or {@code p} for before and after noon, else empty */
    List<String> time(int hour, int minute, String half);

    List<String> percent(String whole, String fraction);

    /** @param fraction may be empty */
    List<String> decimal(String whole, String fraction);

    List<String> ordinal(String digits);

    List<String> measure(String digits, String unit);

    /** One after another, as the numbers of telephones and accounts are said. */
    List<String> digits(String digits);

    /** A plain row of digits in its likeliest reading. */
    List<String> number(String digits);

    /** A plain row of digits in every reading. */
    List<List<String>> readings(String digits);
}
