package dev.becalm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What a screen needs from the journal when it connects. Blocks on the disk: never from the event loop. */
public final class ScreenQueries {
    private static final String SELECT =
            "SELECT e.seq, e.call, e.kind, e.json, c.agent FROM event e" + " JOIN call c ON c.id = e.call WHERE ";

    private final Jdbi jdbi;

    ScreenQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Events after a number, in order.
     *
     * @param agent whose calls; null for all
     * @param wanted says of an agent and a kind of event whether the screen wants it
     */
    public EventPage missed(long after, int limit, @Nullable String agent, BiPredicate<String, String> wanted) {
        List<Row> rows = jdbi.withHandle(handle -> handle.select(
                        SELECT + "e.seq > ? AND (? IS NULL OR c.agent = ?) ORDER BY e.seq LIMIT ?",
                        after,
                        agent,
                        agent,
                        limit)
                .map(ScreenQueries::row)
                .list());
        long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).event().seq();
        return new EventPage(wanted(rows, wanted), last, rows.size() == limit);
    }

    /** All events of the calls that are going on; for an agent, of the agent's latest call, over or not. */
    public EventPage current(@Nullable String agent, BiPredicate<String, String> wanted) {
        String calls = agent == null
                ? "e.call IN (SELECT id FROM call WHERE ended_ms IS NULL AND ? IS NULL)"
                : "e.call = (SELECT id FROM call WHERE agent = ? ORDER BY started_ms DESC LIMIT 1)";
        List<Row> rows = jdbi.withHandle(handle -> handle.select(SELECT + calls + " ORDER BY e.seq", agent)
                .map(ScreenQueries::row)
                .list());
        long last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).event().seq();
        return new EventPage(wanted(rows, wanted), last, false);
    }

    private static List<StoredEvent> wanted(List<Row> rows, BiPredicate<String, String> wanted) {
        return rows.stream()
                .filter(row -> wanted.test(row.agent(), row.event().kind()))
                .map(Row::event)
                .toList();
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        var event = new StoredEvent(
                row.getLong("seq"), row.getString("call"), row.getString("kind"), row.getString("json"));
        return new Row(row.getString("agent"), event);
    }

    private record Row(String agent, StoredEvent event) {}
}
