package dev.becalm.store;

import dev.becalm.followup.CallStartCard;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.Reminder;
import dev.becalm.followup.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is due, and what is known of a customer when a call begins. Blocks on the disk: never from the event loop. */
public final class DueQueries {
    private static final String OPEN = "SELECT d.*, c.number AS case_number, c.call, c.agent, c.team FROM duty d"
            + " JOIN complaint_case c ON c.number = d.number WHERE d.status = 'OPEN' AND d.due_ms < ?";
    private static final int MOST_EARLIER = 5;

    private final Jdbi jdbi;

    DueQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is open and due before a time, the most urgent first. */
    public List<Reminder> due(Instant now, Instant before, int limit) {
        return jdbi.withHandle(
                handle -> handle.select(OPEN + " ORDER BY d.due_ms, d.id LIMIT ?", before.toEpochMilli(), limit)
                        .map((row, context) -> reminder(row, context, now))
                        .list());
    }

    /** Reminders that have not been given yet; they count as given from now on. */
    public List<Reminder> remind(Instant now, Duration ahead) {
        return jdbi.inTransaction(handle -> {
            List<Reminder> fresh = handle.select(
                            OPEN + " AND d.reminded <> 'OVERDUE' AND (d.reminded = '' OR d.due_ms < ?)"
                                    + " ORDER BY d.due_ms, d.id",
                            now.plus(ahead).toEpochMilli(),
                            now.toEpochMilli())
                    .map((row, context) -> reminder(row, context, now))
                    .list();
            fresh.forEach(reminder -> handle.execute(
                    "UPDATE duty SET reminded = ? WHERE id = ?",
                    reminder.kind().name(),
                    reminder.duty().id()));
            return fresh;
        });
    }

    private static Reminder reminder(ResultSet row, StatementContext context, Instant now) throws SQLException {
        Duty duty = CaseRows.duty(row, context);
        return new Reminder(
                duty.overdue(now) ? Reminder.Kind.OVERDUE : Reminder.Kind.DUE_SOON,
                row.getLong("case_number"),
                row.getString("call"),
                row.getString("agent"),
                row.getString("team"),
                duty);
    }

    /** The card for a call that begins now; empty where this customer has never called. */
    public Optional<CallStartCard> card(String customer, String call, Instant now, FollowUpConfig config) {
        long since = now.minus(config.recurrenceWithin()).toEpochMilli();
        return jdbi.withHandle(handle -> {
            int calls = handle.select(
                            "SELECT count(*) FROM call WHERE customer = ? AND id <> ? AND started_ms >= ?",
                            customer,
                            call,
                            since)
                    .mapTo(Integer.class)
                    .one();
            List<ComplaintCase> cases = cases(handle, customer, call);
            if (calls == 0 && cases.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CallStartCard(
                    Duration.ZERO,
                    calls,
                    cases.stream().map(DueQueries::line).toList(),
                    owed(handle, customer, now),
                    lastOutcome(cases),
                    recurring(handle, customer, since)));
        });
    }

    private static List<ComplaintCase> cases(Handle handle, String customer, String call) {
        return handle.select(
                        "SELECT * FROM complaint_case WHERE customer = ? AND call <> ? ORDER BY opened_ms DESC LIMIT ?",
                        customer,
                        call,
                        MOST_EARLIER)
                .map(CaseRows::complaint)
                .list();
    }

    private static CallStartCard.EarlierCase line(ComplaintCase found) {
        CaseState state = found.state();
        Severity severity = found.severity();
        return new CallStartCard.EarlierCase(found.number(), found.issue(), state, severity, found.opened());
    }

    private static ComplaintCase.@Nullable Closing lastOutcome(List<ComplaintCase> cases) {
        return cases.isEmpty() ? null : cases.get(0).closing();
    }

    private static List<CallStartCard.Owed> owed(Handle handle, String customer, Instant now) {
        return handle.select(
                        "SELECT d.* FROM duty d JOIN complaint_case c ON c.number = d.number WHERE c.customer = ?"
                                + " AND d.status = 'OPEN' AND d.kind IN ('PROMISE', 'CALL_BACK', 'TEXT_TO_SEND', 'ULTIMATUM')"
                                + " ORDER BY d.due_ms IS NULL, d.due_ms, d.id LIMIT ?",
                        customer,
                        MOST_EARLIER)
                .map((row, context) -> {
                    Duty duty = CaseRows.duty(row, context);
                    return new CallStartCard.Owed(
                            row.getLong("number"), duty.kind(), duty.text(), duty.due(), duty.overdue(now));
                })
                .list();
    }

    private static String recurring(Handle handle, String customer, long since) {
        return handle.select(
                        "SELECT issue FROM complaint_case WHERE customer = ? AND opened_ms >= ? AND issue <> ''"
                                + " GROUP BY issue HAVING count(*) > 1 ORDER BY count(*) DESC, issue LIMIT 1",
                        customer,
                        since)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }
}
