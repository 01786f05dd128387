package dev.becalm.report.document;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Act;
import dev.becalm.report.CallReport.Wait;
import dev.becalm.report.CueRecord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The middle of a report: what was said, what is open, how the time went, cues, alerts and the use of authority. */
final class ConductSections {
    private static final Set<SignalId> AUTHORITY =
            Set.of(SignalId.OFFER, SignalId.OVER_PROMISE, SignalId.OVER_AUTHORITY, SignalId.LIABILITY_WORD);

    private static final int MOST_ROWS = 120;

    private final ReportPage page;
    private final CallReport report;

    ConductSections(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        page.section(Section.CONDUCT, this::said);
        page.section(Section.LEDGER, this::ledger);
        page.section(Section.STAGES, this::time);
        page.section(Section.CUES, this::cues);
        page.section(Section.ALERTS, this::alerts);
        page.section(Section.AUTHORITY, this::authority);
    }

    private void said() {
        page.heading(Term.SAID);
        page.subheading(Term.ANTI_PATTERNS);
        acts(report.antiPatterns(), true);
        page.subheading(Term.GOOD_ACTS);
        acts(report.goodActs(), false);
    }

    private void acts(List<Act> acts, boolean better) {
        if (acts.isEmpty()) {
            page.none();
            return;
        }
        int before = 0;
        for (Act act : table(acts)) {
            boolean again = act.utterance() == before;
            before = act.utterance();
            row(act.at(), act.utterance());
            page.page()
                    .element("td class='act'", page.named("signal", act.act()))
                    .element("td", again ? act.words() : page.said(act.utterance(), act.words()))
                    .element(
                            "td class='heat'",
                            page.term(Term.HEAT_CHANGE) + " " + ReportPage.signed(Math.rint(act.heatChange())));
            if (better) {
                page.page().element("td class='better'", act.better());
            }
            page.page().close("tr");
        }
        page.page().close("tbody").close("table");
    }

    /** Begins a table of as many rows as anybody reads; one that leaves some out says so. */
    private <T> List<T> table(List<T> rows) {
        page.page().open("table");
        if (rows.size() > MOST_ROWS) {
            page.page()
                    .raw("<caption>")
                    .text(rows.size() + page.term(Term.MORE_ROWS))
                    .raw("</caption>");
        }
        page.page().open("tbody");
        return rows.stream().limit(MOST_ROWS).toList();
    }

    private void row(Duration at, int utterance) {
        page.page().open("tr").open("td class='time'");
        page.moment(at, utterance);
        page.page().close("td");
    }

    private void ledger() {
        page.heading(Term.LEDGER);
        if (report.ledger().isEmpty()) {
            page.none();
            return;
        }
        for (LedgerEntry entry : table(report.ledger())) {
            row(entry.since(), entry.utterance());
            page.page()
                    .element("td class='who'", page.term(kind(entry.kind())))
                    .element("td", entry.text() + (entry.times() > 1 ? " × " + entry.times() : ""))
                    .element("td", known(entry.amount()) + " " + known(entry.due()))
                    .element("td class='tight'", status(entry))
                    .close("tr");
        }
        page.page().close("tbody").close("table");
    }

    /** A question is open until it is answered, anything else until it is done. */
    private String status(LedgerEntry entry) {
        boolean undone = entry.status() == LedgerEntry.Status.OPEN && entry.kind() != LedgerEntry.Kind.QUESTION;
        return undone ? page.named("status", "UNDONE") : page.named("status", entry.status());
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Term kind(LedgerEntry.Kind kind) {
        return switch (kind) {
            case QUESTION -> Term.QUESTION;
            case FACT -> Term.FACT;
            case CLAIM -> Term.CLAIM;
            case DEMAND -> Term.DEMAND;
            case PROMISE -> Term.PROMISE;
            case TEXT_TO_SEND -> Term.TEXT_TO_SEND;
        };
    }

    private void time() {
        page.heading(Term.STAGES);
        page.page()
                .element(
                        "p",
                        report.stages().stream()
                                .map(stage ->
                                        page.named("stage", stage.stage()) + " " + ReportPage.clock(stage.length()))
                                .collect(Collectors.joining(" → ")));
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

    private void waits() {
        if (report.waits().isEmpty()) {
            return;
        }
        page.subheading(Term.WAITS);
        for (Wait wait : table(report.waits())) {
            row(wait.from(), 0);
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

    private void cues() {
        page.heading(Term.CUES);
        if (report.cues().isEmpty()) {
            page.none();
            return;
        }
        for (CueRecord cue : table(report.cues())) {
            var outcome = cue.outcome();
            row(cue.at(), cue.utterance());
            page.page()
                    .element("td", cue.cue().action())
                    .element("td", cue.cue().line())
                    .element(
                            "td",
                            cue.verdict() == null
                                    ? ""
                                    : page.named("cue", cue.verdict().name().toLowerCase(Locale.ROOT)));
            page.page()
                    .element(
                            "td",
                            outcome == null
                                    ? ""
                                    : page.term(outcome.said() ? Term.USED : Term.NOT_USED) + page.comma()
                                            + page.term(Term.HEAT_THEN) + " "
                                            + Math.round(outcome.heatBefore()) + " → "
                                            + Math.round(outcome.heatAfter()))
                    .close("tr");
        }
        page.page().close("tbody").close("table");
    }

    private void alerts() {
        page.heading(Term.ALERTS);
        if (report.alerts().isEmpty()) {
            page.none();
            return;
        }
        for (var alert : table(report.alerts())) {
            String by = alert.acknowledgedBy();
            row(alert.at(), alert.alert().utterance());
            page.page()
                    .element("td class='time'", alert.alert().tier().name())
                    .element("td", alert.alert().reason())
                    .element(
                            "td",
                            page.said(alert.alert().utterance(), alert.alert().quote()))
                    .element(
                            "td class='tight'",
                            by == null ? page.term(Term.NOBODY) : page.term(Term.ACKNOWLEDGED) + " " + by)
                    .close("tr");
        }
        page.page().close("tbody").close("table");
    }

    private void authority() {
        page.heading(Term.AUTHORITY);
        var lines = report.lines().stream()
                .filter(line -> line.signals().stream().anyMatch(AUTHORITY::contains))
                .toList();
        if (lines.isEmpty()) {
            page.page().element("p", page.term(Term.NO_AUTHORITY));
            return;
        }
        for (var line : table(lines)) {
            String acts = line.signals().stream()
                    .filter(AUTHORITY::contains)
                    .map(signal -> page.named("signal", signal))
                    .collect(page.list());
            row(line.at(), line.utterance());
            page.page().element("td", acts).element("td", line.read()).close("tr");
        }
        page.page().close("tbody").close("table");
    }
}
