package dev.becalm.report.document;

import dev.becalm.call.Language;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Line;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A report as one XHTML page for printing; every statement links to the words it is about. */
public final class ReportPage {
    static final String TIMELINE = "becalm/timeline";

    private final CallReport report;
    private final Aftermath after;
    private final Language language;
    private final Markup page;
    private final Map<Integer, String> lines;

    private ReportPage(CallReport report, Aftermath after, Language language) {
        this.report = report;
        this.after = after;
        this.language = language;
        this.page = new Markup(language);
        this.lines =
                report.lines().stream().collect(Collectors.toMap(Line::utterance, Line::read, (one, again) -> one));
    }

    /** The page in one of the two languages; quotes stay as they were said. */
    public static String of(CallReport report, Aftermath after, Language language) {
        return new ReportPage(report, after, language).write();
    }

    private String write() {
        page.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\"><head><title>")
                .text(term(Term.REPORT) + " " + report.call().id().value())
                .raw("</title><style>")
                .raw(PageStyle.of(language))
                .raw("</style></head><body>");
        new HeadSections(this).write();
        if (report.coverage().scored()) {
            new ConductSections(this).write();
        }
        new OutcomeSections(this).write();
        new TranscriptSection(this).write();
        return page.raw("</body></html>").toString();
    }

    CallReport report() {
        return report;
    }

    Aftermath after() {
        return after;
    }

    Language language() {
        return language;
    }

    Markup page() {
        return page;
    }

    String term(Term term) {
        return term.in(language);
    }

    String named(String group, Enum<?> value) {
        return named(group, value.name());
    }

    String named(String group, String name) {
        return Names.of(group, name, language);
    }

    /** The whole line in which something was found, rather than the few words that gave it away. */
    String said(int utterance, String otherwise) {
        return lines.getOrDefault(utterance, otherwise);
    }

    void heading(Term term) {
        page.element("h2", term(term));
    }

    void subheading(Term term) {
        page.element("h3", term(term));
    }

    void line(Term term, String text) {
        if (!text.isEmpty()) {
            page.open("p").element("b", term(term) + colon()).text(text).close("p");
        }
    }

    String colon() {
        return language == Language.ZH ? "：" : ": ";
    }

    String comma() {
        return language == Language.ZH ? "，" : ", ";
    }

    String semicolon() {
        return language == Language.ZH ? "；" : "; ";
    }

    /** Several names in a row. */
    Collector<CharSequence, ?, String> list() {
        return Collectors.joining(language == Language.ZH ? "、" : ", ");
    }

    String inBrackets(String text) {
        return language == Language.ZH ? "（" + text + "）" : " (" + text + ")";
    }

    void none() {
        page.element("p class='none'", term(Term.NONE));
    }

    /** A time that leads to the words in the transcript. */
    void moment(Duration at, int utterance) {
        if (utterance > 0) {
            page.raw("<a href=\"#u" + utterance + "\">").text(clock(at)).close("a");
        } else {
            page.text(clock(at));
        }
    }

    static String clock(Duration at) {
        long seconds = at.toSeconds();
        return seconds < 3_600
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** An enum's name as words. */
    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
