package dev.becalm.report.document;

import dev.becalm.call.Language;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Line;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A report as one XHTML page for printing; every statement links to the words it is about. */
public final class ReportPage {
    static final String TIMELINE = "becalm/timeline";

    private static final int MOST_ROWS = 120;

    private static final Set<Section> UNSCORED = EnumSet.of(Section.FOLLOW_UP, Section.REVIEWS, Section.TRANSCRIPT);

    private final CallReport report;
    private final Aftermath after;
    private final Language language;
    private final Set<Section> sections;
    private final Markup page;
    private final Map<Integer, String> lines;

    private ReportPage(CallReport report, Aftermath after, Language language, Set<Section> sections) {
        this.report = report;
        this.after = after;
        this.language = language;
        this.sections = sections;
        this.page = new Markup(language);
        this.lines =
                report.lines().stream().collect(Collectors.toMap(Line::utterance, Line::read, (one, again) -> one));
    }

    /** The whole page in one of the two languages; quotes stay as they were said. */
    public static String of(CallReport report, Aftermath after, Language language) {
        return of(report, after, language, EnumSet.allOf(Section.class));
    }

    /** The page with only some of its sections. */
    public static String of(CallReport report, Aftermath after, Language language, Set<Section> sections) {
        return new ReportPage(report, after, language, sections).write();
    }

    private String write() {
        page.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\"><head><title>")
                .text(term(Term.REPORT) + " " + report.call().id().value())
                .raw("</title><style>")
                .raw(PageStyle.of(language))
                .raw("</style></head><body>");
        new HeadSections(this).write();
        new ConductSections(this).write();
        new OutcomeSections(this).write();
        section(Section.TRANSCRIPT, new TranscriptSection(this)::write);
        return page.raw("</body></html>").toString();
    }

    /** Writes a section if it is wanted, and if the call was scored where it tells of scores. */
    void section(Section section, Runnable write) {
        if (sections.contains(section) && (report.coverage().scored() || UNSCORED.contains(section))) {
            write.run();
        }
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

    /** Begins a table of as many rows as anybody reads; one that leaves some out says so. */
    <T> List<T> table(List<T> rows) {
        page.open("table");
        if (rows.size() > MOST_ROWS) {
            page.raw("<caption>").text(rows.size() + term(Term.MORE_ROWS)).raw("</caption>");
        }
        page.open("tbody");
        return rows.stream().limit(MOST_ROWS).toList();
    }

    void row(Duration at, int utterance) {
        page.open("tr").open("td class='time'");
        moment(at, utterance);
        page.close("td");
    }

    /** A time that leads to the words in the transcript. */
    void moment(Duration at, int utterance) {
        toWords(utterance, clock(at));
    }

    /** Text that leads to an utterance, where the transcript is on the page. */
    void toWords(int utterance, String text) {
        if (utterance > 0 && sections.contains(Section.TRANSCRIPT)) {
            page.raw("<a href=\"#u" + utterance + "\">").text(text).close("a");
        } else {
            page.text(text);
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
