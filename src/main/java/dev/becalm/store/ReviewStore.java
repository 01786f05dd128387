package dev.becalm.store;

import dev.becalm.report.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Keeps what people say of reports, and who has read them. Blocks on the disk: never from the event loop. */
public final class ReviewStore {
    private final Jdbi jdbi;

    ReviewStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores a review under a number of its own. */
    public Review add(Review review) {
        return jdbi.inTransaction(handle -> {
            @Nullable Long answered = review.answers();
            if (answered != null && !known(handle, answered, review.call())) {
                throw new UnknownCase("the call has no review " + answered);
            }
            return review.numbered(handle.createUpdate(
                            "INSERT INTO review (call, at_ms, kind, target, utterance, signal,"
                                    + " becomes, role, made_by, note, answers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .bind(0, review.call())
                    .bind(1, review.at().toEpochMilli())
                    .bind(2, review.kind().name())
                    .bind(3, review.target())
                    .bind(4, review.utterance())
                    .bind(5, review.signal())
                    .bind(6, review.becomes())
                    .bind(7, review.role().name())
                    .bind(8, review.by())
                    .bind(9, review.note())
                    .bind(10, answered)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
        });
    }

    private static boolean known(Handle handle, long review, String call) {
        return handle.select("SELECT count(*) FROM review WHERE id = ? AND call = ?", review, call)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** All reviews of a call, the oldest first. */
    public List<Review> of(String call) {
        return jdbi.withHandle(handle -> handle.select("SELECT * FROM review WHERE call = ? ORDER BY id", call)
                .map(ReviewStore::review)
                .list());
    }

    /** Reviews of some kinds on all calls, the latest first. */
    public List<Review> of(Collection<Review.Kind> kinds, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM review WHERE kind IN (<kinds>) ORDER BY id DESC LIMIT :limit")
                .bindList("kinds", kinds.stream().map(Enum::name).toList())
                .bind("limit", limit)
                .map(ReviewStore::review)
                .list());
    }

    /** Disputes that nobody has accepted or rejected yet, the oldest first. */
    public List<Review> openDisputes(int limit) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT * FROM review d WHERE d.kind = 'DISPUTE' AND NOT EXISTS (SELECT 1 FROM review a"
                                + " WHERE a.answers = d.id AND a.kind IN ('ACCEPT', 'REJECT')) ORDER BY d.id LIMIT ?",
                        limit)
                .map(ReviewStore::review)
                .list());
    }

    /** What corrects the reading of a turn: relabels, and disputes that were accepted; the oldest first. */
    public List<Review> corrections(int limit) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT * FROM (SELECT * FROM review c WHERE c.utterance > 0 AND (c.kind = 'RELABEL'"
                                + " OR (c.kind = 'DISPUTE' AND c.signal <> '' AND EXISTS (SELECT 1 FROM review a"
                                + " WHERE a.answers = c.id AND a.kind = 'ACCEPT')))"
                                + " ORDER BY c.id DESC LIMIT ?) AS latest ORDER BY id",
                        limit)
                .map(ReviewStore::review)
                .list());
    }

    private static Review review(ResultSet row, StatementContext context) throws SQLException {
        long answered = row.getLong("answers");
        @Nullable Long answers = row.wasNull() ? null : answered;
        return new Review(
                row.getLong("id"),
                row.getString("call"),
                Instant.ofEpochMilli(row.getLong("at_ms")),
                Review.Kind.valueOf(row.getString("kind")),
                row.getString("target"),
                row.getInt("utterance"),
                row.getString("signal"),
                row.getString("becomes"),
                Review.Role.valueOf(row.getString("role")),
                row.getString("made_by"),
                row.getString("note"),
                answers);
    }

    /** Somebody has read a report, or done something about it. */
    public void noticed(String call, Notice notice) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO report_notice (call, at_ms, seen_by, role, act) VALUES (?, ?, ?, ?, ?)",
                call,
                notice.at().toEpochMilli(),
                notice.by(),
                notice.role(),
                notice.act().name()));
    }

    public List<Notice> notices(String call) {
        return jdbi.withHandle(handle -> handle.select("SELECT * FROM report_notice WHERE call = ? ORDER BY id", call)
                .map((row, context) -> new Notice(
                        Instant.ofEpochMilli(row.getLong("at_ms")),
                        row.getString("seen_by"),
                        row.getString("role"),
                        Act.valueOf(row.getString("act"))))
                .list());
    }

    /** What somebody did with a report. */
    public record Notice(Instant at, String by, String role, Act act) {}

    /** The three things to do with a report. */
    public enum Act {
        READ,
        ACKNOWLEDGED,
        ACTED
    }
}
