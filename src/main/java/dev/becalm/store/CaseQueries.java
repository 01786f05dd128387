package dev.becalm.store;

import dev.becalm.followup.CaseFile;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Questions about cases. Blocks on the disk: never from the event loop. */
public final class CaseQueries {
    private final Jdbi jdbi;

    CaseQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Optional<ComplaintCase> byNumber(Handle handle, long number) {
        return handle.select("SELECT * FROM complaint_case WHERE number = ?", number)
                .map(CaseRows::complaint)
                .findOne();
    }

    static Optional<ComplaintCase> byCall(Handle handle, String call) {
        return handle.select("SELECT * FROM complaint_case WHERE call = ?", call)
                .map(CaseRows::complaint)
                .findOne();
    }

    static List<Duty> duties(Handle handle, long number) {
        return handle.select("SELECT * FROM duty WHERE number = ? ORDER BY due_ms IS NULL, due_ms, id", number)
                .map(CaseRows::duty)
                .list();
    }

    /** The case that came up in a call. */
    public Optional<CaseFile> ofCall(String call) {
        return jdbi.withHandle(handle -> byCall(handle, call).map(found -> file(handle, found)));
    }

    public Optional<CaseFile> find(long number) {
        return jdbi.withHandle(handle -> byNumber(handle, number).map(found -> file(handle, found)));
    }

    /** The case that a customer may see with this token. */
    public Optional<ComplaintCase> withToken(String token) {
        return jdbi.withHandle(handle -> handle.select("SELECT * FROM complaint_case WHERE token = ?", token)
                .map(CaseRows::complaint)
                .findOne());
    }

    private static CaseFile file(Handle handle, ComplaintCase complaint) {
        long number = complaint.number();
        return new CaseFile(
                complaint,
                handle.select("SELECT token FROM complaint_case WHERE number = ?", number)
                        .mapTo(String.class)
                        .one(),
                handle.select("SELECT * FROM case_step WHERE number = ? ORDER BY id", number)
                        .map(CaseRows::step)
                        .list(),
                duties(handle, number),
                handle.select("SELECT * FROM complaint_case WHERE number = ?", number)
                        .map(CaseRows::satisfaction)
                        .one(),
                handle.select("SELECT * FROM observation WHERE number = ? ORDER BY at_ms, id", number)
                        .map(CaseRows::observation)
                        .list(),
                handle.select("SELECT json FROM follow_up_call WHERE number = ? ORDER BY at_ms, id", number)
                        .mapTo(String.class)
                        .map(CaseRows::followUpCall)
                        .list(),
                recurrences(handle, complaint, FollowUpConfig.DEFAULT.recurrenceWithin()));
    }

    /** Earlier cases of the same customer about the same issue. */
    static List<Long> recurrences(Handle handle, ComplaintCase complaint, Duration within) {
        if (complaint.customer() == null || complaint.issue().isEmpty()) {
            return List.of();
        }
        return handle.select(
                        "SELECT number FROM complaint_case WHERE customer = ? AND issue = ? AND number <> ?"
                                + " AND opened_ms <= ? AND opened_ms >= ? ORDER BY opened_ms DESC",
                        complaint.customer(),
                        complaint.issue(),
                        complaint.number(),
                        complaint.opened().toEpochMilli(),
                        complaint.opened().minus(within).toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    /** Cases, the latest first. */
    public Page<ComplaintCase> list(CaseFilter filter) {
        var conditions = new Conditions()
                .with("state = :state", "state", filter.state())
                .with("team = :team", "team", filter.team())
                .with("agent = :agent", "agent", filter.agent())
                .with("owner = :owner", "owner", filter.owner())
                .with("customer = :customer", "customer", filter.customer())
                .with("severity = :severity", "severity", filter.severity())
                .when(filter.open(), "state NOT IN ('CLOSED', 'EVALUATED', 'IMPROVED')")
                .with(
                        "number IN (SELECT number FROM duty WHERE status = 'OPEN' AND due_ms < :overdue)",
                        "overdue",
                        CaseRows.millis(filter.overdueAt()));
        return jdbi.withHandle(handle -> {
            int total = conditions
                    .bind(handle.createQuery("SELECT count(*) FROM complaint_case" + conditions.where()))
                    .mapTo(Integer.class)
                    .one();
            List<ComplaintCase> cases = conditions
                    .bind(handle.createQuery("SELECT * FROM complaint_case" + conditions.where()
                            + " ORDER BY opened_ms DESC, number DESC LIMIT :limit OFFSET :offset"))
                    .bind("limit", filter.limit())
                    .bind("offset", filter.offset())
                    .map(CaseRows::complaint)
                    .list();
            return new Page<>(total, cases);
        });
    }
}
