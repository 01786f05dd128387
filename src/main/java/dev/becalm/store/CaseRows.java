package dev.becalm.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.followup.CaseNotes;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.CaseStep;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpCall;
import dev.becalm.followup.Observation;
import dev.becalm.followup.Satisfaction;
import dev.becalm.followup.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of cases as records. */
final class CaseRows {
    private static final ObjectMapper MAPPER = EventJson.mapper();

    private CaseRows() {}

    static ComplaintCase complaint(ResultSet row, StatementContext context) throws SQLException {
        return new ComplaintCase(
                row.getLong("number"),
                row.getString("call"),
                Language.of(row.getString("language")),
                row.getString("customer"),
                row.getString("agent"),
                row.getString("team"),
                row.getString("issue"),
                CaseState.valueOf(row.getString("state")),
                Severity.valueOf(row.getString("severity")),
                Instant.ofEpochMilli(row.getLong("opened_ms")),
                row.getString("owner"),
                ComplaintCase.Closing.valueOf(row.getString("closing")),
                read(row.getString("notes"), CaseNotes.class));
    }

    static CaseStep step(ResultSet row, StatementContext context) throws SQLException {
        return new CaseStep(
                CaseState.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("at_ms")),
                row.getString("done_by"),
                row.getString("note"));
    }

    static Duty duty(ResultSet row, StatementContext context) throws SQLException {
        return new Duty(
                row.getLong("id"),
                Duty.Kind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("promised_by")),
                row.getString("owner"),
                row.getString("text"),
                row.getInt("utterance"),
                instant(row, "due_ms"),
                row.getString("due_said"),
                Duty.Status.valueOf(row.getString("status")),
                instant(row, "done_ms"));
    }

    static Satisfaction satisfaction(ResultSet row, StatementContext context) throws SQLException {
        double predicted = row.getDouble("predicted");
        @Nullable Double expected = row.wasNull() ? null : predicted;
        int given = row.getInt("given");
        @Nullable Integer answer = row.wasNull() ? null : given;
        return new Satisfaction(expected, instant(row, "asked_ms"), answer, row.getString("comment"));
    }

    static Observation observation(ResultSet row, StatementContext context) throws SQLException {
        return new Observation(
                Instant.ofEpochMilli(row.getLong("at_ms")), row.getString("metric"), row.getDouble("value"));
    }

    static FollowUpCall followUpCall(String json) {
        return read(json, FollowUpCall.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record must be writable as JSON: " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored must be readable: " + type, e);
        }
    }
}
