package dev.becalm.report.document;

import dev.becalm.report.improvement.ImprovementReport;
import dev.becalm.report.improvement.Mean;
import dev.becalm.report.improvement.Rate;
import org.jspecify.annotations.Nullable;

/** An improvement report as a table: one figure a row, with its uncertainty. */
public final class ImprovementTable {
    private final Csv csv = new Csv().row("section", "what", "figure", "cases", "value", "low", "high");

    private ImprovementTable() {}

    public static String of(ImprovementReport report) {
        return new ImprovementTable().write(report);
    }

    private String write(ImprovementReport report) {
        var overview = report.overview();
        csv.row("overview", "", "calls", overview.calls(), overview.calls(), null, null);
        csv.row("overview", "", "not understood", overview.calls(), overview.unclear(), null, null);
        rate("overview", "", "escalation", overview.escalation());
        rate("overview", "", "recovery", overview.recovery());
        rate("overview", "", "alerted in time", overview.alertedInTime());
        rate("overview", "", "false alarms", overview.falseAlarms());
        rate("overview", "", "cue uptake", overview.cueUptake());
        rate("overview", "", "resigned", overview.resigned());
        mean("overview", "", "lead in customer turns", overview.leadTurns());
        mean("overview", "", "handling score", overview.handling());
        mean("overview", "", "predicted satisfaction", overview.predictedSatisfaction());
        mean("overview", "", "given satisfaction", overview.givenSatisfaction());
        report.trend().forEach(week -> rate("week", week.from().toString(), "escalation", week.escalation()));
        report.cues().forEach(cue -> {
            rate("cue", cue.play(), "uptake", cue.uptake());
            mean("cue", cue.play(), "heat where done", cue.heatWhenSaid());
            mean("cue", cue.play(), "heat where not", cue.heatWhenNot());
            mean("cue", cue.play(), "effect on heat", cue.effect());
            mean("cue", cue.play(), "effect on risk", cue.riskEffect());
        });
        report.policies()
                .forEach(line -> mean("policy", line.rule() + ": " + line.example(), "risk", line.riskChange()));
        report.calming()
                .forEach(line -> mean("calming", line.act() + ": " + line.example(), "risk", line.riskChange()));
        report.confusions().forEach(confusion -> rate("confusion", confusion.issue(), "share", confusion.share()));
        report.causes()
                .forEach(cause -> csv.row(
                        "cause", cause.cause(), "share", cause.calls(), cause.share(), cause.cumulative(), null));
        report.issues()
                .forEach(issue -> csv.row("issue", issue.issue(), "calls", issue.calls(), issue.before(), null, null));
        report.recurrences().forEach(one -> rate("recurrence", one.issue(), "returned", one.returned()));
        report.authority().forEach(agent -> rate("authority", agent.agent(), "beyond", agent.beyond()));
        report.fairness()
                .forEach(slice ->
                        rate("fairness", slice.by() + " " + slice.value(), "false alarms", slice.falseAlarms()));
        report.items().forEach(this::item);
        return csv.text();
    }

    private void item(ImprovementReport.ItemResult result) {
        String title = result.item().title();
        @Nullable Rate before = result.before();
        @Nullable Rate after = result.after();
        if (before != null && after != null) {
            rate("improvement", title, "before", before);
            rate("improvement", title, "after", after);
        }
    }

    private void rate(String section, String what, String figure, Rate rate) {
        csv.row(section, what, figure, rate.total(), rate.share(), rate.low(), rate.high());
    }

    private void mean(String section, String what, String figure, Mean mean) {
        csv.row(section, what, figure, mean.cases(), mean.mean(), mean.low(), mean.high());
    }
}
