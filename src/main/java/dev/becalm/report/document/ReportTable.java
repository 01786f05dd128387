package dev.becalm.report.document;

import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Line;
import dev.becalm.report.CallReport.Point;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a table: a row for each utterance with what was found in it, then the rest as rows by kind. */
public final class ReportTable {
    private ReportTable() {}

    public static String of(CallReport report) {
        Csv csv = new Csv()
                .row("kind", "at", "utterance", "party", "text", "signals", "sentiment", "heat", "risk", "detail");
        for (Line line : report.lines()) {
            Point point = at(report.timeline(), line);
            csv.row(
                    "line",
                    ReportPage.clock(line.at()),
                    line.utterance(),
                    line.party(),
                    line.read(),
                    line.signals().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    line.sentiment(),
                    point == null ? null : point.heat(),
                    point == null ? null : point.risk(),
                    "");
        }
        report.cues()
                .forEach(cue -> csv.row(
                        "cue",
                        ReportPage.clock(cue.at()),
                        cue.utterance(),
                        "",
                        cue.cue().line(),
                        cue.cue().act(),
                        null,
                        null,
                        null,
                        cue.outcome() == null ? "" : cue.outcome().said() ? "done" : "not done"));
        report.alerts()
                .forEach(alert -> csv.row(
                        "alert",
                        ReportPage.clock(alert.at()),
                        alert.alert().utterance(),
                        "",
                        alert.alert().quote(),
                        alert.alert().trigger(),
                        null,
                        null,
                        null,
                        alert.alert().tier() + " " + alert.alert().reason()));
        report.ledger()
                .forEach(entry -> csv.row(
                        ReportPage.plain(entry.kind()),
                        ReportPage.clock(entry.since()),
                        entry.utterance(),
                        entry.party(),
                        entry.text(),
                        "",
                        null,
                        null,
                        null,
                        ReportPage.plain(entry.status()) + (entry.due() == null ? "" : ", " + entry.due())));
        report.waits()
                .forEach(wait -> csv.row(
                        "wait",
                        ReportPage.clock(wait.from()),
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        ReportPage.number(wait.length().toMillis() / 1_000.0) + " s, "
                                + (wait.held() ? "on hold" : wait.announced() ? "announced" : "silence")));
        return csv.row(
                        "score",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        report.handling().total())
                .text();
    }

    /** The last reading that was known when the line was over. */
    private static @org.jspecify.annotations.Nullable Point at(List<Point> points, Line line) {
        Point last = null;
        for (Point point : points) {
            if (point.at().compareTo(line.at()) > 0) {
                return last == null ? point : last;
            }
            last = point;
        }
        return last;
    }
}
