package dev.becalm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds calls by when, who, what and which words. Blocks on the disk: never from the event loop. */
public final class CallSearch {
    /** The orders in which calls can be listed. */
    public static final Set<String> ORDERS = Set.of("latest", "riskiest");

    private static final String DIGEST = " LEFT JOIN digest d ON d.call = c.id";

    private final Jdbi jdbi;

    CallSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of the calls that pass the filter. */
    public Page<FoundCall> find(CallFilter filter, String order, int limit, int offset) {
        Conditions conditions = conditions(filter);
        String joined = filter.needsDigest() ? " JOIN digest d ON d.call = c.id" : "";
        return jdbi.withHandle(handle -> {
            int total = conditions
                    .bind(handle.createQuery("SELECT count(*) FROM call c" + joined + conditions.where()))
                    .mapTo(Integer.class)
                    .one();
            // The page is cut before anything is joined to it, so that its cost does not grow with the journal.
            String page = "SELECT c.* FROM call c" + joined + conditions.where() + " ORDER BY " + by(order)
                    + " LIMIT :limit OFFSET :offset";
            List<FoundCall> calls = conditions
                    .bind(handle.createQuery("SELECT c.*, d.outcome, d.handling, d.predicted, k.number FROM (" + page
                            + ") c" + DIGEST + " LEFT JOIN complaint_case k ON k.call = c.id ORDER BY " + by(order)))
                    .bind("limit", limit)
                    .bind("offset", offset)
                    .map(CallSearch::found)
                    .list();
            return new Page<>(total, calls);
        });
    }

    private static String by(String order) {
        return order.equals("riskiest") ? "c.peak_risk DESC, c.started_ms DESC, c.id" : "c.started_ms DESC, c.id";
    }

    private static Conditions conditions(CallFilter filter) {
        String text = filter.text() == null ? null : SearchText.query(filter.text());
        if (text != null && text.isEmpty()) {
            throw new IllegalArgumentException("text must hold at least one word");
        }
        return new Conditions()
                .with("c.started_ms >= :from", "from", CaseRows.millis(filter.from()))
                .with("c.started_ms < :to", "to", CaseRows.millis(filter.to()))
                .with("c.agent = :agent", "agent", filter.agent())
                .with("c.team = :team", "team", filter.team())
                .with("c.customer = :customer", "customer", filter.customer())
                .with("c.language = :language", "language", filter.language())
                .with("c.issue = :issue", "issue", filter.issue())
                .with("c.level = :level", "level", filter.level())
                .with("c.peak_risk >= :risk", "risk", filter.leastRisk())
                .with("d.outcome = :outcome", "outcome", filter.outcome())
                .with("d.id IN (SELECT digest FROM digest_signal WHERE signal = :signal)", "signal", filter.signal())
                .with("d.id IN (SELECT rowid FROM digest_words WHERE digest_words MATCH :text)", "text", text);
    }

    private static FoundCall found(ResultSet row, StatementContext context) throws SQLException {
        long number = row.getLong("number");
        @Nullable Long caseNumber = row.wasNull() ? null : number;
        return new FoundCall(
                CallQueries.summary(row, context),
                row.getString("outcome"),
                decimal(row, "handling"),
                decimal(row, "predicted"),
                caseNumber);
    }

    private static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
