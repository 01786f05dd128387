package dev.becalm.report.document;

import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.StageTime;
import dev.becalm.report.CallReport.Wait;
import dev.becalm.report.IssueFound;
import java.time.Duration;
import java.util.stream.Collectors;

/** How the time of a call went: its stages, when the matter was clear, the rhythm of the talk, waits. */
final class TimesSection {
    private final ReportPage page;
    private final CallReport report;

    TimesSection(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        page.heading(Term.STAGES);
        page.page().element("p", report.stages().stream().map(this::stage).collect(Collectors.joining(" → ")));
        IssueFound found = report.issueFound();
        if (found != null) {
            page.line(Term.ISSUE_KNOWN, issueFound(found));
        }
        var timing = report.timing();
        Duration mean = timing.meanResponse();
        page.line(
                Term.TIMING,
                page.term(Term.TALK_SHARE) + " " + Math.round(timing.agentTalkShare() * 100) + " %" + page.comma()
                        + page.term(Term.SILENCE) + " " + ReportPage.clock(timing.nonTalk()) + page.comma()
                        + page.term(Term.HOLD) + " " + ReportPage.clock(timing.hold()) + page.comma()
                        + page.term(Term.INTERRUPTIONS) + " " + timing.interruptions()
                        + (mean == null
                                ? ""
                                : page.comma() + page.term(Term.RESPONSE) + " "
                                        + ReportPage.number(mean.toMillis() / 1_000.0) + " s"));
        waits();
    }

    private String stage(StageTime stage) {
        String without = stage.skipped().isEmpty()
                ? ""
                : page.inBrackets(page.term(Term.STAGE_SKIPPED)
                        + " "
                        + stage.skipped().stream()
                                .map(skipped -> page.named("stage", skipped))
                                .collect(page.list()));
        return (stage.back() ? page.term(Term.STAGE_BACK) + " " : "")
                + page.named("stage", stage.stage())
                + " "
                + ReportPage.clock(stage.length())
                + without;
    }

    private String issueFound(IssueFound found) {
        Duration confirmed = found.confirmed();
        return ReportPage.clock(found.after())
                + page.inBrackets(found.turns() + " " + page.term(Term.TURNS))
                + page.comma()
                + (confirmed == null
                        ? page.term(Term.NEVER_SAID_BACK)
                        : page.term(Term.SAID_BACK) + " " + ReportPage.clock(confirmed));
    }

    private void waits() {
        if (report.waits().isEmpty()) {
            return;
        }
        page.subheading(Term.WAITS);
        for (Wait wait : page.table(report.waits())) {
            page.row(wait.from(), 0);
            page.page()
                    .element("td class='time'", ReportPage.number(wait.length().toMillis() / 1_000.0) + " s")
                    .element("td", page.term(name(wait)))
                    .close("tr");
        }
        page.page().close("tbody").close("table");
    }

    private static Term name(Wait wait) {
        return wait.held() ? Term.ON_HOLD : wait.announced() ? Term.TOLD : Term.UNTOLD;
    }
}
