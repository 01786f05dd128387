package dev.becalm.report.document;

import dev.becalm.call.SignalId;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.report.CallReport;
import dev.becalm.report.CallReport.Act;
import dev.becalm.report.CueRecord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The middle of a report: what was said, what is open, how the time went, cues, alerts and the use of authority. */
final class ConductSections {
    private static final Set<SignalId> AUTHORITY =
            Set.of(SignalId.OFFER, SignalId.OVER_PROMISE, SignalId.OVER_AUTHORITY, SignalId.LIABILITY_WORD);

    private final ReportPage page;
    private final CallReport report;

    ConductSections(ReportPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write() {
        page.section(Section.CONDUCT, this::said);
        page.section(Section.CONDUCT, new ResponseSection(page)::write);
        page.section(Section.LEDGER, this::ledger);
        page.section(Section.STAGES, new TimesSection(page)::write);
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
        for (Act act : page.table(acts)) {
            boolean again = act.utterance() == before;
            before = act.utterance();
            page.row(act.at(), act.utterance());
            page.page()
                    .element("td class='act'", page.named("signal", act.act()) + grade(act))
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

    private String grade(Act act) {
        return act.grade() == null ? "" : page.inBrackets(page.named("grade", act.grade()));
    }

    private void ledger() {
        page.heading(Term.LEDGER);
        if (report.ledger().isEmpty()) {
            page.none();
            return;
        }
        for (LedgerEntry entry : page.table(report.ledger())) {
            page.row(entry.since(), entry.utterance());
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

    private void cues() {
        page.heading(Term.CUES);
        if (report.cues().isEmpty()) {
            page.none();
            return;
        }
        for (CueRecord cue : page.table(report.cues())) {
            var outcome = cue.outcome();
            page.row(cue.at(), cue.utterance());
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
        for (var alert : page.table(report.alerts())) {
            String by = alert.acknowledgedBy();
            page.row(alert.at(), alert.alert().utterance());
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
        for (var line : page.table(lines)) {
            String acts = line.signals().stream()
                    .filter(AUTHORITY::contains)
                    .map(signal -> page.named("signal", signal))
                    .collect(page.list());
            page.row(line.at(), line.utterance());
            page.page().element("td", acts).element("td", line.read()).close("tr");
        }
        page.page().close("tbody").close("table");
    }
}
