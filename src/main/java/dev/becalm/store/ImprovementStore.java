package dev.becalm.store;

import dev.becalm.report.improvement.ImprovementItem;
import dev.becalm.report.improvement.ImprovementReport;
import dev.becalm.report.improvement.ImprovementReport.ItemResult;
import dev.becalm.report.improvement.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Makes the improvement report and keeps what is being improved. Blocks on the disk: never from the event loop. */
public final class ImprovementStore {
    private static final Duration COMPARED = Duration.ofDays(30);

    private final Jdbi jdbi;

    ImprovementStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The report of a period. */
    public ImprovementReport report(Slicing slicing, Duration recurrenceWithin) {
        return jdbi.withHandle(handle -> {
            var rates = new RateFigures(handle, slicing);
            var cues = new CueFigures(handle, slicing);
            var lines = new LineFigures(handle, slicing);
            var cases = new CaseFigures(handle, slicing);
            Map<Long, Rate> uptake = cues.uptakeByWeek();
            return new ImprovementReport(
                    slicing.from(),
                    slicing.to(),
                    slicing.team(),
                    rates.overview(together(uptake), cases.given(), cases.opened(), cases.resigned()),
                    rates.weeks(uptake),
                    cues.effects(),
                    lines.policies(),
                    lines.calming(),
                    lines.confusions(),
                    lines.causes(),
                    rates.issues(),
                    cases.recurrences(recurrenceWithin),
                    lines.authority(),
                    lines.hard(),
                    rates.fairness(),
                    items(handle).stream()
                            .map(item -> result(handle, item, slicing))
                            .toList());
        });
    }

    private static Rate together(Map<Long, Rate> weeks) {
        return Rate.of(
                weeks.values().stream().mapToLong(Rate::hits).sum(),
                weeks.values().stream().mapToLong(Rate::total).sum());
    }

    public List<ImprovementItem> items() {
        return jdbi.withHandle(ImprovementStore::items);
    }

    public Optional<ImprovementItem> item(long id) {
        return items().stream().filter(item -> item.id() == id).findFirst();
    }

    private static List<ImprovementItem> items(Handle handle) {
        return handle.createQuery("SELECT json FROM improvement ORDER BY id")
                .mapTo(String.class)
                .map(json -> CaseRows.read(json, ImprovementItem.class))
                .list();
    }

    /** Stores an item, a new one under a new id. */
    public ImprovementItem keep(ImprovementItem item) {
        return jdbi.inTransaction(handle -> {
            long id = item.id() != 0
                    ? item.id()
                    : handle.select("SELECT coalesce(max(id), 0) + 1 FROM improvement")
                            .mapTo(Long.class)
                            .one();
            var numbered = new ImprovementItem(
                    id,
                    item.title(),
                    item.cause(),
                    item.issue(),
                    item.owner(),
                    item.state(),
                    item.opened(),
                    item.due(),
                    item.fixed(),
                    item.cases(),
                    item.note());
            handle.execute(
                    "INSERT OR REPLACE INTO improvement (id, cause, issue, state, opened_ms, fixed_ms, json)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    item.cause(),
                    item.issue(),
                    item.state().name(),
                    item.opened().toEpochMilli(),
                    CaseRows.millis(item.fixed()),
                    CaseRows.write(numbered));
            return numbered;
        });
    }

    /** Compares the month before the change with the month after it. */
    private static ItemResult result(Handle handle, ImprovementItem item, Slicing slicing) {
        @Nullable Instant fixed = item.inPlace();
        if (fixed == null) {
            return new ItemResult(item, null, null, false);
        }
        Rate before = share(handle, item, fixed.minus(COMPARED), fixed, slicing);
        Rate after = share(handle, item, fixed, fixed.plus(COMPARED), slicing);
        return new ItemResult(item, before, after, after.total() > 0 && after.high() < before.low());
    }

    private static Rate share(Handle handle, ImprovementItem item, Instant from, Instant to, Slicing slicing) {
        Conditions calls = new Slicing(from, to, slicing.team(), slicing.language()).understood();
        String hit = item.cause().isEmpty()
                ? "d.issue = :what"
                : "EXISTS (SELECT 1 FROM digest_cause WHERE digest = d.id AND cause = :what)";
        return calls.bind(handle.createQuery(
                        "SELECT count(*) AS calls, total(" + hit + ") AS hits FROM digest d" + calls.where()))
                .bind("what", item.cause().isEmpty() ? item.issue() : item.cause())
                .map((row, context) -> Rate.of(Math.round(row.getDouble("hits")), row.getLong("calls")))
                .one();
    }
}
