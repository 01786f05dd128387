package dev.becalm.report.document;

import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Line;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words, each with the place that the statements lead to. A very long call keeps what lies around them. */
final class TranscriptSection {
    static final int MOST_LINES = 400;
    private static final int AROUND = 2;

    private final ReportPage page;
    private final CallReport report;

    TranscriptSection(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        List<Line> lines = report.lines();
        boolean whole = lines.size() <= MOST_LINES;
        Set<Integer> kept = whole ? Set.of() : moments();
        page.heading(Term.TRANSCRIPT);
        if (!whole) {
            page.page().element("p class='none'", page.term(Term.SHORTENED));
        }
        page.page().open("table class='words'").open("tbody");
        lines.stream().filter(line -> whole || kept.contains(line.utterance())).forEach(this::line);
        page.page().close("tbody").close("table");
    }

    private void line(Line line) {
        page.page()
                .raw("<tr class=\"" + ReportPage.plain(line.party()) + "\"><td class=\"time\" id=\"u" + line.utterance()
                        + "\">")
                .text(ReportPage.clock(line.at()))
                .close("td")
                .element("td class='who'", party(line))
                .element("td", line.read())
                .close("tr");
    }

    private String party(Line line) {
        return switch (line.party()) {
            case AGENT -> page.term(Term.AGENT);
            case CUSTOMER -> page.term(Term.CUSTOMER);
            case MIXED -> "";
        };
    }

    /** Everything that the report speaks of, with the lines around it. */
    private Set<Integer> moments() {
        Set<Integer> marked = new TreeSet<>();
        report.antiPatterns().forEach(act -> marked.add(act.utterance()));
        report.goodActs().forEach(act -> marked.add(act.utterance()));
        report.ledger().forEach(entry -> marked.add(entry.utterance()));
        report.alerts().forEach(alert -> marked.add(alert.alert().utterance()));
        report.cues().forEach(cue -> marked.add(cue.utterance()));
        var turning = report.turning();
        if (turning != null) {
            marked.add(turning.utterance());
            marked.add(turning.cause());
        }
        Set<Integer> kept = new TreeSet<>();
        for (int number : marked) {
            for (int near = number - AROUND; near <= number + AROUND && kept.size() < MOST_LINES; near++) {
                kept.add(near);
            }
        }
        return kept;
    }
}
