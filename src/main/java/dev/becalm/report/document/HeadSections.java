package dev.becalm.report.document;

import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Point;
import dev.becalm.report.ServiceGap.Mention;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The beginning of a report: which call, why they called, how it went and where it turned. */
final class HeadSections {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int WIDTH = 660;
    private static final int HEIGHT = 210;
    private static final int HEIGHT_WITH_VOICE = 275;

    private final ReportPage page;
    private final CallReport report;

    HeadSections(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        title();
        coverage();
        page.section(Section.WHY, this::why);
        page.section(Section.GAP, this::gap);
        page.section(Section.TIMELINE, () -> {
            timeline();
            turning();
        });
        page.section(Section.VOICE, new VoiceSection(page)::write);
    }

    private void title() {
        var call = report.call();
        List<Point> points = report.timeline();
        double peak = points.stream().mapToDouble(Point::risk).max().orElse(0);
        double last = points.isEmpty() ? 0 : points.get(points.size() - 1).risk();
        page.page()
                .element("h1", page.term(Term.REPORT))
                .open("table class='facts'")
                .open("tbody");
        facts(
                Term.CALL,
                call.id().value(),
                Term.STARTED,
                WHEN.format(call.startedAt().atZone(page.after().zone())));
        facts(Term.AGENT, call.agent(), Term.LENGTH, ReportPage.clock(report.length()));
        facts(Term.TEAM, call.team(), Term.CUSTOMER, call.customer() == null ? "" : call.customer());
        facts(Term.PEAK_RISK, scored(ReportPage.number(peak)), Term.FINAL_RISK, scored(ReportPage.number(last)));
        String score = scored(ReportPage.number(report.handling().total()) + " / 100");
        Long number = page.after().caseNumber();
        facts(Term.HANDLING, score, Term.CASE, number == null ? page.term(Term.NONE) : String.valueOf(number));
        page.page().close("tbody").close("table");
        var sound = page.after().sound();
        if (sound != null) {
            page.line(
                    sound.there() ? Term.RECORDED : Term.RECORDING_GONE,
                    WHEN.format(sound.until().atZone(page.after().zone())));
        }
        if (!report.worthReplaying().isEmpty()) {
            page.line(Term.REPLAY, named("replay", report.worthReplaying()));
        }
    }

    private String scored(String score) {
        return report.coverage().scored() ? score : page.term(Term.NOT_SCORED);
    }

    /** What a reader must know before they rely on the rest. */
    private void coverage() {
        var coverage = report.coverage();
        List<String> notes = new ArrayList<>();
        switch (coverage.extent()) {
            case NOTHING_SAID -> notes.add(page.term(Term.NOTHING_SAID));
            case NOTHING_UNDERSTOOD -> notes.add(page.term(Term.NOT_UNDERSTOOD));
            case WHOLE, PARTLY -> {}
        }
        if (coverage.foreign() > 0) {
            notes.add(coverage.foreign() + " / " + coverage.utterances() + " " + page.term(Term.FOREIGN));
        }
        if (coverage.unheard() > 0) {
            notes.add(coverage.unheard() + " " + page.term(Term.UNHEARD));
        }
        if (!coverage.missing().isZero()) {
            notes.add(ReportPage.clock(coverage.missing()) + " " + page.term(Term.SOUND_MISSING));
        }
        if (!coverage.failed().isEmpty()) {
            notes.add(page.term(Term.PART_FAILED) + " " + named("room", coverage.failed()));
        }
        if (!notes.isEmpty()) {
            page.page().open("div class='turn'");
            notes.forEach(note -> page.page().element("p", note));
            page.page().close("div");
        }
    }

    private void facts(Term one, String value, Term other, String otherValue) {
        page.page()
                .open("tr")
                .element("td class='who'", page.term(one))
                .element("td", value)
                .element("td class='who'", page.term(other))
                .element("td", otherValue)
                .close("tr");
    }

    private void why() {
        var why = report.why();
        page.heading(Term.WHY);
        if (!why.openingWords().isEmpty()) {
            page.page().element("div class='quote'", why.openingWords());
        }
        page.line(Term.ISSUE, page.named("issue", why.issue()));
        page.line(Term.CAUSES, named("cause", why.causes()));
        var situation = why.situation();
        page.line(
                Term.SITUATION,
                page.named("situation", situation.kind())
                        + (situation.chosen() ? page.inBrackets(page.term(Term.CHOSEN)) : sure(situation.confidence()))
                        + because(situation.evidence()));
        String ladder = why.motives().stream()
                .map(motive -> page.named("motive", motive))
                .collect(Collectors.joining(" → "));
        page.line(
                Term.MOTIVE,
                ladder.isEmpty() ? page.named("motive", why.motive()) : ladder + sure(why.motiveConfidence()));
        List<String> words = why.faultEvidence().isEmpty() ? List.of() : List.of(why.faultEvidence());
        page.line(Term.FAULT, page.named("fault", why.fault()) + because(words));
    }

    private void gap() {
        var gap = report.gap();
        if (gap.saysNothing()) {
            return;
        }
        page.heading(Term.GAP);
        page.page().open("table").open("tbody");
        mentions(Term.EXPECTED, gap.expected());
        mentions(Term.GOT, gap.got());
        mentions(Term.MADE_UP, gap.given());
        page.page().close("tbody").close("table");
        page.page().element("p", page.term(gap.settled() ? Term.SETTLED : Term.NOT_SETTLED));
    }

    private void mentions(Term kind, List<Mention> mentions) {
        for (Mention mention : mentions) {
            page.page().open("tr").element("td class='who'", page.term(kind)).open("td class='time'");
            page.moment(mention.at(), mention.utterance());
            page.page()
                    .close("td")
                    .element("td", mention.words())
                    .element("td class='tight'", page.named("signal", mention.signal()))
                    .close("tr");
        }
    }

    private String named(String group, List<String> names) {
        return names.stream().map(name -> page.named(group, name)).collect(page.list());
    }

    private String sure(double confidence) {
        return confidence == 0
                ? ""
                : page.inBrackets(page.term(Term.CONFIDENCE) + " " + Math.round(100 * confidence) + " %");
    }

    private String because(List<String> evidence) {
        return evidence.isEmpty()
                ? ""
                : page.semicolon()
                        + page.term(Term.EVIDENCE)
                        + page.colon()
                        + String.join(page.semicolon(), longest(evidence));
    }

    /** Words that lie within others of the list say nothing more. */
    private static List<String> longest(List<String> words) {
        return words.stream()
                .distinct()
                .filter(one -> words.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .toList();
    }

    private void timeline() {
        page.heading(Term.TIMELINE);
        int height = report.voice().readings().isEmpty() ? HEIGHT : HEIGHT_WITH_VOICE;
        page.page()
                .raw("<object type=\"" + ReportPage.TIMELINE + "\" style=\"display:block;width:" + WIDTH + "px;height:"
                        + height + "px\"></object>")
                .element("p class='none'", page.term(Term.MARKS));
    }

    private void turning() {
        page.subheading(Term.TURNING);
        var turning = report.turning();
        if (turning == null) {
            page.page().element("p", page.term(Term.DID_NOT_TURN));
        } else {
            page.page().open("div class='turn'");
            page.moment(turning.at(), turning.utterance());
            page.page().text(" " + turning.words());
            if (turning.cause() > 0) {
                page.page().raw("<br/>").element("b", page.term(Term.BEFORE_IT) + page.colon());
                page.toWords(turning.cause(), turning.causeWords());
            }
            page.page().close("div");
        }
        if (!report.frustrations().isEmpty()) {
            page.line(
                    Term.FRUSTRATIONS,
                    report.frustrations().stream()
                            .map(count -> page.named("signal", count.what()) + " × " + count.times())
                            .collect(page.list()));
        }
    }
}
