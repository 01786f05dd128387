package dev.becalm.store;

import dev.becalm.report.Redaction;
import dev.becalm.report.improvement.ImprovementReport.AuthorityUse;
import dev.becalm.report.improvement.ImprovementReport.CalmingLine;
import dev.becalm.report.improvement.ImprovementReport.Cause;
import dev.becalm.report.improvement.ImprovementReport.Confusion;
import dev.becalm.report.improvement.ImprovementReport.HardCall;
import dev.becalm.report.improvement.ImprovementReport.PolicyLine;
import dev.becalm.report.improvement.Mean;
import dev.becalm.report.improvement.Rate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What was said again and again: policy lines, misunderstandings, offers beyond the boundary; and what lay behind. */
final class LineFigures {
    private static final int MOST = 20;
    private static final int PATTERN = 3;
    private static final int FEW = 5;
    private static final int WORTH_SOOTHING = 25;
    private static final String SOOTHING =
            "'EMPATHY', 'APOLOGY', 'OWNERSHIP', 'THANKS_FOR_COMPLAINT', 'AGREEMENT_FRAME',"
                    + " 'FOLLOW_WORDS', 'PARAPHRASE', 'FACE_SAVING'";
    private static final String LINES = " FROM digest d JOIN digest_line l ON l.digest = d.id";

    private final Handle handle;
    private final Slicing slicing;

    LineFigures(Handle handle, Slicing slicing) {
        this.handle = handle;
        this.slicing = slicing;
    }

    private <T> List<T> rows(String select, Conditions conditions, String tail, RowMapper<T> mapper) {
        return conditions
                .bind(handle.createQuery(select + conditions.where() + tail))
                .map(mapper)
                .list();
    }

    /** With each rule the line after which risk rose most: SQLite takes plain columns from the row of the maximum. */
    List<PolicyLine> policies() {
        return rows(
                "SELECT l.rule, l.words AS example, max(l.risk_after - l.risk_before) AS steepest, count(*) AS times,"
                        + " total(l.risk_after - l.risk_before) AS change,"
                        + " total((l.risk_after - l.risk_before) * (l.risk_after - l.risk_before)) AS squares,"
                        + " sum(d.triggered) AS triggered" + LINES,
                slicing.understood().when(true, "l.kind = 'POLICY_WALL'"),
                " GROUP BY l.rule ORDER BY change / times DESC, l.rule LIMIT " + MOST,
                (row, context) -> new PolicyLine(
                        row.getString("rule"),
                        Redaction.of(row.getString("example")),
                        row.getLong("times"),
                        Mean.of(row.getLong("times"), row.getDouble("change"), row.getDouble("squares")),
                        Rate.of(row.getLong("triggered"), row.getLong("times"))));
    }

    /** What soothed when there was something to soothe, with each rule the line after which risk fell most. */
    List<CalmingLine> calming() {
        return rows(
                "SELECT l.kind, l.words AS example, min(l.risk_after - l.risk_before) AS steepest, count(*) AS times,"
                        + " total(l.risk_after - l.risk_before) AS change,"
                        + " total((l.risk_after - l.risk_before) * (l.risk_after - l.risk_before)) AS squares" + LINES,
                slicing.understood()
                        .when(true, "l.kind IN (" + SOOTHING + ")")
                        .when(true, "l.risk_before >= " + WORTH_SOOTHING),
                " GROUP BY l.kind, l.rule ORDER BY change / times, l.kind, l.rule LIMIT " + MOST,
                (row, context) -> new CalmingLine(
                        row.getString("kind"),
                        Redaction.of(row.getString("example")),
                        row.getLong("times"),
                        Mean.of(row.getLong("times"), row.getDouble("change"), row.getDouble("squares"))));
    }

    List<Confusion> confusions() {
        return rows(
                        "SELECT d.issue, count(*) AS calls, sum(l.digest IS NOT NULL) AS confused,"
                                + " coalesce(min(l.words), '') AS example FROM digest d LEFT JOIN digest_line l"
                                + " ON l.digest = d.id AND l.kind = 'MISUNDERSTANDING' AND l.utterance ="
                                + " (SELECT min(utterance) FROM digest_line WHERE digest = d.id AND kind = l.kind)",
                        slicing.understood(),
                        " GROUP BY d.issue HAVING confused > 0 ORDER BY confused DESC, d.issue LIMIT " + MOST,
                        (row, context) -> new Confusion(
                                row.getString("issue"),
                                Rate.of(row.getLong("confused"), row.getLong("calls")),
                                Redaction.of(row.getString("example"))))
                .stream()
                .toList();
    }

    /** Causes, the most frequent first, with the share of all that they add up to. */
    List<Cause> causes() {
        List<Cause> plain = rows(
                "SELECT g.cause, count(*) AS calls, sum(d.triggered) AS triggered FROM digest d"
                        + " JOIN digest_cause g ON g.digest = d.id",
                slicing.understood(),
                " GROUP BY g.cause ORDER BY calls DESC, g.cause",
                (row, context) -> new Cause(
                        row.getString("cause"),
                        row.getLong("calls"),
                        0,
                        0,
                        row.getLong("calls") >= PATTERN,
                        Rate.of(row.getLong("triggered"), row.getLong("calls"))));
        double all = plain.stream().mapToLong(Cause::calls).sum();
        List<Cause> causes = new ArrayList<>();
        long soFar = 0;
        for (Cause cause : plain) {
            soFar += cause.calls();
            causes.add(new Cause(
                    cause.cause(),
                    cause.calls(),
                    cause.calls() / all,
                    soFar / all,
                    cause.pattern(),
                    cause.escalated()));
        }
        return causes;
    }

    List<AuthorityUse> authority() {
        List<AuthorityUse> agents = rows(
                "SELECT d.agent, count(*) AS calls, total(o.offers) AS offers, sum(coalesce(o.beyond, 0) > 0) AS beyond"
                        + " FROM digest d LEFT JOIN (SELECT digest, sum(kind = 'OFFER') AS offers,"
                        + " sum(kind IN ('OVER_AUTHORITY', 'OVER_PROMISE')) AS beyond FROM digest_line GROUP BY digest) o"
                        + " ON o.digest = d.id",
                slicing.understood(),
                " GROUP BY d.agent ORDER BY beyond DESC, d.agent LIMIT 200",
                (row, context) -> new AuthorityUse(
                        row.getString("agent"),
                        row.getLong("calls"),
                        row.getLong("offers"),
                        Rate.of(row.getLong("beyond"), row.getLong("calls")),
                        false));
        long beyond = agents.stream().mapToLong(one -> one.beyond().hits()).sum();
        long calls = agents.stream().mapToLong(AuthorityUse::calls).sum();
        return agents.stream()
                .map(one -> new AuthorityUse(
                        one.agent(), one.calls(), one.offers(), one.beyond(), stands(one, beyond, calls)))
                .toList();
    }

    private static boolean stands(AuthorityUse one, long beyond, long calls) {
        Rate others = Rate.of(beyond - one.beyond().hits(), calls - one.calls());
        return one.beyond().hits() >= PATTERN && one.beyond().low() > others.high();
    }

    List<HardCall> hard() {
        record Own(String agent, String issue, long escalated, long calls) {}
        List<Own> all = rows(
                "SELECT d.agent, d.issue, count(*) AS calls, sum(d.triggered) AS triggered FROM digest d",
                slicing.understood().when(true, "d.issue <> ''"),
                " GROUP BY d.agent, d.issue",
                (row, context) -> new Own(
                        row.getString("agent"),
                        row.getString("issue"),
                        row.getLong("triggered"),
                        row.getLong("calls")));
        return all.stream()
                .filter(own -> own.calls() >= FEW && own.escalated() > 0)
                .map(own -> {
                    var same = all.stream()
                            .filter(one -> one.issue().equals(own.issue()))
                            .toList();
                    return new HardCall(
                            own.agent(),
                            own.issue(),
                            Rate.of(own.escalated(), own.calls()),
                            Rate.of(
                                    same.stream().mapToLong(Own::escalated).sum() - own.escalated(),
                                    same.stream().mapToLong(Own::calls).sum() - own.calls()));
                })
                .filter(hard -> hard.escalated().low() > hard.others().high())
                .toList();
    }
}
