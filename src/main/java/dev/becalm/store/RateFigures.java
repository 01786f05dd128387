package dev.becalm.store;

import dev.becalm.report.improvement.ImprovementReport.IssueTrend;
import dev.becalm.report.improvement.ImprovementReport.Overview;
import dev.becalm.report.improvement.ImprovementReport.Slice;
import dev.becalm.report.improvement.ImprovementReport.Week;
import dev.becalm.report.improvement.Mean;
import dev.becalm.report.improvement.Rate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Rates of calls: all together, by week, by issue, and by what must not matter. */
final class RateFigures {
    private static final String COUNTS = "count(*) AS calls, sum(d.outcome <> 'UNCLEAR') AS understood,"
            + " sum(d.triggered) AS triggered,"
            + " sum(d.outcome = 'RECOVERED') AS recovered, sum(d.outcome IN ('RECOVERED', 'TENSE', 'ESCALATED')) AS hot,"
            + " sum(d.alerted_before) AS in_time, sum(d.outcome <> 'UNCLEAR' AND d.t1 + d.t2 > 0) AS alerted,"
            + " sum(d.outcome = 'CALM') AS calm, sum(d.outcome = 'CALM' AND d.t1 + d.t2 > 0) AS alarmed,"
            + " total(d.duration_ms) AS lasted, avg(d.peak_risk) AS risk,"
            + " count(d.lead_turns) AS leads, total(d.lead_turns) AS turns, total(d.lead_turns * d.lead_turns) AS turns2,"
            + " count(d.handling) AS scored, total(d.handling) AS score, total(d.handling * d.handling) AS score2,"
            + " count(d.predicted) AS foreseen, total(d.predicted) AS csat, total(d.predicted * d.predicted) AS csat2";
    private static final long WEEK_MILLIS = 7L * 24 * 3_600_000;

    private final Handle handle;
    private final Slicing slicing;

    RateFigures(Handle handle, Slicing slicing) {
        this.handle = handle;
        this.slicing = slicing;
    }

    private <T> List<T> rows(Conditions conditions, String group, Reader<T> reader) {
        String sql = "SELECT " + group + " AS slice, " + COUNTS + " FROM digest d" + conditions.where()
                + " GROUP BY 1 ORDER BY calls DESC, 1";
        return conditions
                .bind(handle.createQuery(sql))
                .map((row, context) -> reader.read(row))
                .list();
    }

    Overview overview(Rate uptake, Mean given, long cases, Rate resigned) {
        List<Overview> all = rows(
                slicing.conditions(),
                "0",
                row -> new Overview(
                        row.getLong("calls"),
                        unclear(row),
                        Math.round(row.getDouble("lasted") / 60_000),
                        escalation(row),
                        recovery(row),
                        Rate.of(row.getLong("in_time"), row.getLong("triggered")),
                        Mean.of(row.getLong("leads"), row.getDouble("turns"), row.getDouble("turns2")),
                        falseAlarms(row),
                        uptake,
                        Mean.of(row.getLong("scored"), row.getDouble("score"), row.getDouble("score2")),
                        Mean.of(row.getLong("foreseen"), row.getDouble("csat"), row.getDouble("csat2")),
                        given,
                        cases,
                        resigned));
        Rate none = Rate.of(0, 0);
        Mean unknown = Mean.of(0, 0, 0);
        return all.isEmpty()
                ? new Overview(
                        0, 0, 0, none, none, none, unknown, none, uptake, unknown, unknown, given, cases, resigned)
                : all.get(0);
    }

    List<Week> weeks(Map<Long, Rate> uptake) {
        long from = slicing.from().toEpochMilli();
        return rows(slicing.conditions(), week(from), row -> {
                    long week = row.getLong("slice");
                    return new Week(
                            Instant.ofEpochMilli(from + week * WEEK_MILLIS),
                            row.getLong("calls"),
                            escalation(row),
                            recovery(row),
                            uptake.getOrDefault(week, Rate.of(0, 0)));
                })
                .stream()
                .sorted(java.util.Comparator.comparing(Week::from))
                .toList();
    }

    static String week(long from) {
        return "(d.started_ms - " + from + ") / " + WEEK_MILLIS;
    }

    List<IssueTrend> issues() {
        Map<String, Long> earlier = new LinkedHashMap<>();
        rows(
                slicing.before().understood(),
                "d.issue",
                row -> earlier.put(row.getString("slice"), row.getLong("calls")));
        return rows(
                slicing.understood(),
                "d.issue",
                row -> new IssueTrend(
                        row.getString("slice"),
                        row.getLong("calls"),
                        earlier.getOrDefault(row.getString("slice"), 0L),
                        Math.round(row.getDouble("risk") * 10) / 10.0,
                        escalation(row)));
    }

    /** Language, door and consent: what a call is like for the technique, not for the person. */
    List<Slice> fairness() {
        return Stream.of("language", "door", "voice").flatMap(this::slices).toList();
    }

    private Stream<Slice> slices(String column) {
        List<Slice> slices = rows(
                slicing.conditions(),
                "d." + column,
                row -> new Slice(
                        column,
                        row.getString("slice"),
                        row.getLong("calls"),
                        unclear(row),
                        escalation(row),
                        Rate.of(row.getLong("alerted"), row.getLong("understood")),
                        falseAlarms(row),
                        false));
        return slices.stream().map(slice -> compared(slice, slices));
    }

    private static Slice compared(Slice slice, List<Slice> all) {
        Rate others = Rate.of(
                all.stream().mapToLong(one -> one.falseAlarms().hits()).sum()
                        - slice.falseAlarms().hits(),
                all.stream().mapToLong(one -> one.falseAlarms().total()).sum()
                        - slice.falseAlarms().total());
        boolean differs = slice.falseAlarms().apartFrom(others);
        return new Slice(
                slice.by(),
                slice.value(),
                slice.calls(),
                slice.unclear(),
                slice.escalation(),
                slice.alerted(),
                slice.falseAlarms(),
                differs);
    }

    private static long unclear(ResultSet row) throws SQLException {
        return row.getLong("calls") - row.getLong("understood");
    }

    private static Rate escalation(ResultSet row) throws SQLException {
        return Rate.of(row.getLong("triggered"), row.getLong("understood"));
    }

    private static Rate recovery(ResultSet row) throws SQLException {
        return Rate.of(row.getLong("recovered"), row.getLong("hot"));
    }

    private static Rate falseAlarms(ResultSet row) throws SQLException {
        return Rate.of(row.getLong("alarmed"), row.getLong("calm"));
    }

    /** Reads one row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
