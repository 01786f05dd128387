package dev.becalm.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.CallId;
import dev.becalm.report.CallReport;
import dev.becalm.store.CallJournal;
import dev.becalm.store.CallQueries;
import dev.becalm.store.EventJson;
import dev.becalm.store.ScreenEvent;
import dev.becalm.store.StoredEvent;
import dev.becalm.transcription.spoken.ReadableText;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/** Reading calls over REST: the list, one call, its events, its report. */
final class CallApi {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_EVENTS = 5_000;
    private static final Set<String> WORDS = Set.of("call", "lines");
    private static final ObjectMapper MAPPER = EventJson.mapper();

    private final CallJournal journal;
    private final CallReports reports;

    CallApi(CallJournal journal, CallReports reports) {
        this.journal = journal;
        this.reports = reports;
    }

    void mount(Router router) {
        router.get("/api/v1/calls").handler(this::list);
        router.get("/api/v1/calls/:id").handler(this::one);
        router.get("/api/v1/calls/:id/events").handler(this::events);
        router.get("/api/v1/calls/:id/report").handler(this::report);
    }

    private void list(RoutingContext context) {
        int limit = Asking.number(context, "limit", 50, MOST_ROWS);
        int offset = Asking.number(context, "offset", 0, Integer.MAX_VALUE);
        answer(context, queries -> Optional.of(json(queries.calls(limit, offset))));
    }

    private void one(RoutingContext context) {
        CallId id = id(context);
        answer(context, queries -> queries.call(id).map(CallApi::json));
    }

    private void events(RoutingContext context) {
        CallId id = id(context);
        int after = Asking.number(context, "after", 0, Integer.MAX_VALUE);
        int limit = Asking.number(context, "limit", MOST_ROWS, MOST_EVENTS);
        answer(context, queries -> queries.call(id).map(call -> events(queries.stored(id, after, limit))));
    }

    private static String events(List<StoredEvent> events) {
        StringBuilder out = new StringBuilder("[");
        for (StoredEvent event : events) {
            out.append(out.length() > 1 ? "," : "")
                    .append("{\"seq\":")
                    .append(event.seq())
                    .append(',')
                    .append(ScreenEvent.fields(event))
                    .append('}');
        }
        return out.append(']').toString();
    }

    private void report(RoutingContext context) {
        CallId id = id(context);
        answer(context, queries -> reports.of(id).map(CallApi::reportJson));
    }

    private void answer(RoutingContext context, Function<CallQueries, Optional<String>> question) {
        Future.fromCompletionStage(journal.flushed())
                .compose(flushed -> context.vertx().executeBlocking(() -> question.apply(journal.queries()), false))
                .onSuccess(found -> found.ifPresentOrElse(
                        body -> Replies.json(context, body), () -> Replies.error(context, 404, "no such call")))
                .onFailure(context::fail);
    }

    static CallId id(RoutingContext context) {
        return new CallId(context.pathParam("id"));
    }

    /** Everything that quotes is made readable; the lines themselves keep the recogniser's words beside what is read. */
    private static String reportJson(CallReport report) {
        var parts = new StringJoiner(",", "{", "}");
        MAPPER.<ObjectNode>valueToTree(report).properties().forEach(part -> {
            String value = json(part.getValue());
            String shown = WORDS.contains(part.getKey()) ? value : ReadableText.quoted(value);
            parts.add(json(part.getKey()) + ":" + shown);
        });
        return parts.toString();
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer must be JSON: " + value.getClass(), e);
        }
    }
}
