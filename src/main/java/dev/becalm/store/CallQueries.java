package dev.becalm.store;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Questions to the journal. Each blocks on the disk: never ask from the event loop. */
public final class CallQueries {
    private static final String COLUMNS = "SELECT * FROM call ";

    private final Jdbi jdbi;

    CallQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All events of a call in order; empty for a call that is not known. */
    public List<CallEvent> events(CallId call) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT json FROM event WHERE call = ? ORDER BY seq", call.value())
                        .mapTo(String.class)
                        .map(EventJson::read)
                        .list());
    }

    /** Events of a call as stored, with their numbers, from after the given number on. */
    public List<StoredEvent> stored(CallId call, long after, int limit) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT seq, call, kind, json FROM event WHERE call = ? AND seq > ? ORDER BY seq LIMIT ?",
                        call.value(),
                        after,
                        limit)
                .map(CallQueries::storedEvent)
                .list());
    }

    /** Events of all calls from after the given number on. */
    public List<StoredEvent> storedAfter(long after, int limit) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT seq, call, kind, json FROM event WHERE seq > ? ORDER BY seq LIMIT ?", after, limit)
                .map(CallQueries::storedEvent)
                .list());
    }

    public Optional<CallSummary> call(CallId call) {
        return jdbi.withHandle(handle -> handle.select(COLUMNS + "WHERE id = ?", call.value())
                .map(CallQueries::summary)
                .findOne());
    }

    /** The latest calls first. */
    public List<CallSummary> calls(int limit, int offset) {
        return jdbi.withHandle(
                handle -> handle.select(COLUMNS + "ORDER BY started_ms DESC, id LIMIT ? OFFSET ?", limit, offset)
                        .map(CallQueries::summary)
                        .list());
    }

    /** Calls that have begun and not ended. */
    public List<CallSummary> open() {
        return jdbi.withHandle(handle -> handle.select(COLUMNS + "WHERE ended_ms IS NULL ORDER BY started_ms")
                .map(CallQueries::summary)
                .list());
    }

    /** Ids of the latest calls. */
    public List<String> recentIds(int limit) {
        return jdbi.withHandle(handle -> handle.select("SELECT id FROM call ORDER BY started_ms DESC LIMIT ?", limit)
                .mapTo(String.class)
                .list());
    }

    /** The latest call of an agent. */
    public Optional<CallSummary> latest(String agent) {
        return jdbi.withHandle(
                handle -> handle.select(COLUMNS + "WHERE agent = ? ORDER BY started_ms DESC LIMIT 1", agent)
                        .map(CallQueries::summary)
                        .findOne());
    }

    private static StoredEvent storedEvent(ResultSet row, StatementContext context) throws SQLException {
        return new StoredEvent(row.getLong("seq"), row.getString("call"), row.getString("kind"), row.getString("json"));
    }

    static CallSummary summary(ResultSet row, StatementContext context) throws SQLException {
        return new CallSummary(
                row.getString("id"),
                row.getString("language"),
                row.getString("agent"),
                row.getString("team"),
                row.getString("customer"),
                row.getString("door"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                instant(row, "ended_ms"),
                row.getString("end_reason"),
                row.getLong("duration_ms"),
                row.getDouble("peak_risk"),
                row.getDouble("final_risk"),
                row.getString("level"),
                row.getInt("t1"),
                row.getInt("t2"),
                row.getInt("t3"),
                row.getInt("cues"),
                row.getString("issue"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
