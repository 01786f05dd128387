package dev.becalm.store;

import dev.becalm.report.improvement.ImprovementReport.Recurrence;
import dev.becalm.report.improvement.Mean;
import dev.becalm.report.improvement.Rate;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Figures of the cases that were opened in the period. */
final class CaseFigures {
    private final Handle handle;
    private final Conditions conditions;

    CaseFigures(Handle handle, Slicing slicing) {
        this.handle = handle;
        this.conditions = new Conditions()
                .with("k.opened_ms >= :from", "from", slicing.from().toEpochMilli())
                .with("k.opened_ms < :to", "to", slicing.to().toEpochMilli())
                .with("k.team = :team", "team", slicing.team())
                .with("k.language = :language", "language", slicing.language());
    }

    long opened() {
        return conditions
                .bind(handle.createQuery("SELECT count(*) FROM complaint_case k" + conditions.where()))
                .mapTo(Long.class)
                .one();
    }

    Mean given() {
        return conditions
                .bind(handle.createQuery("SELECT count(k.given) AS n, total(k.given) AS sum,"
                        + " total(k.given * k.given) AS squares FROM complaint_case k" + conditions.where()))
                .map((row, context) -> Mean.of(row.getLong("n"), row.getDouble("sum"), row.getDouble("squares")))
                .one();
    }

    Rate resigned() {
        return conditions
                .bind(handle.createQuery("SELECT total(k.closing = 'RESIGNED') AS hits,"
                        + " total(k.closing IN ('SATISFIED', 'RESIGNED')) AS calls FROM complaint_case k"
                        + conditions.where()))
                .map((row, context) -> Rate.of(Math.round(row.getDouble("hits")), Math.round(row.getDouble("calls"))))
                .one();
    }

    List<Recurrence> recurrences(Duration within) {
        return conditions
                .bind(handle.createQuery("SELECT issue, count(*) AS cases, count(days) AS returned,"
                        + " coalesce(avg(days), 0) AS mean FROM (SELECT k.issue AS issue, (k.opened_ms -"
                        + " (SELECT max(e.opened_ms) FROM complaint_case e WHERE e.customer = k.customer"
                        + " AND e.issue = k.issue AND e.opened_ms < k.opened_ms AND e.opened_ms >= k.opened_ms - "
                        + within.toMillis() + ")) / 86400000.0 AS days FROM complaint_case k" + conditions.where()
                        + ") WHERE issue <> '' GROUP BY issue ORDER BY returned DESC, issue"))
                .map((row, context) -> new Recurrence(
                        row.getString("issue"),
                        Rate.of(row.getLong("returned"), row.getLong("cases")),
                        Math.round(row.getDouble("mean") * 10) / 10.0))
                .list();
    }
}
