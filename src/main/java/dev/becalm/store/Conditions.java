package dev.becalm.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, of which each is there only where it was asked for. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition without a value, under a flag. */
    Conditions when(boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
        return this;
    }

    /** A condition that names its value as {@code :name}. */
    Conditions with(String condition, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
