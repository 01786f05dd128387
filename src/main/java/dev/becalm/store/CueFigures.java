package dev.becalm.store;

import dev.becalm.report.improvement.CueEffect;
import dev.becalm.report.improvement.CueEffect.Change;
import dev.becalm.report.improvement.Mean.Moments;
import dev.becalm.report.improvement.Rate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How cues are taken up and what they do. */
final class CueFigures {
    private static final String JOINED = " FROM digest d JOIN digest_cue q ON q.digest = d.id";

    private final Handle handle;
    private final Slicing slicing;

    CueFigures(Handle handle, Slicing slicing) {
        this.handle = handle;
        this.slicing = slicing;
    }

    List<CueEffect> effects() {
        Conditions conditions = slicing.understood();
        String sql = "SELECT q.play, min(q.act) AS act, count(*) AS shown, sum(q.verdict = 'USED') AS used,"
                + " sum(q.verdict = 'NOT_NOW') AS not_now, sum(q.verdict = 'WRONG') AS wrong, "
                + changes("heat") + ", " + changes("risk") + JOINED + conditions.where()
                + " GROUP BY q.play ORDER BY shown DESC, q.play";
        return conditions
                .bind(handle.createQuery(sql))
                .map((row, context) -> CueEffect.of(
                        row.getString("play"),
                        row.getString("act"),
                        row.getLong("shown"),
                        row.getLong("used"),
                        row.getLong("not_now"),
                        row.getLong("wrong"),
                        change(row, "heat"),
                        change(row, "risk")))
                .list();
    }

    private static String changes(String score) {
        return moments(score, "said", "q.said = 1") + ", " + moments(score, "left", "q.said = 0");
    }

    private static String moments(String score, String group, String when) {
        String name = score + "_" + group;
        String change = "(q." + score + "_after - q." + score + "_before)";
        String known = when + " AND q." + score + "_after IS NOT NULL";
        return "total(" + known + ") AS " + name + "_n, total(CASE WHEN " + known + " THEN " + change + " END) AS "
                + name + "_sum, total(CASE WHEN " + known + " THEN " + change + " * " + change + " END) AS " + name
                + "_squares";
    }

    private static Change change(ResultSet row, String score) throws SQLException {
        return new Change(moments(row, score + "_said"), moments(row, score + "_left"));
    }

    private static Moments moments(ResultSet row, String name) throws SQLException {
        return new Moments(
                Math.round(row.getDouble(name + "_n")), row.getDouble(name + "_sum"), row.getDouble(name + "_squares"));
    }

    /** Uptake by week from the beginning of the period. */
    Map<Long, Rate> uptakeByWeek() {
        Conditions conditions = slicing.understood();
        Map<Long, Rate> weeks = new LinkedHashMap<>();
        conditions
                .bind(handle.createQuery("SELECT "
                        + RateFigures.week(slicing.from().toEpochMilli())
                        + " AS week, sum(q.said = 1) AS said, count(q.said) AS known" + JOINED + conditions.where()
                        + " GROUP BY 1"))
                .map((row, context) ->
                        weeks.put(row.getLong("week"), Rate.of(row.getLong("said"), row.getLong("known"))))
                .list();
        return weeks;
    }
}
