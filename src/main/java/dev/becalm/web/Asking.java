package dev.becalm.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.store.CallJournal;
import dev.becalm.store.EventJson;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Reads requests and answers them from the store, off the event loop. */
final class Asking {
    private static final ObjectMapper MAPPER = EventJson.mapper()
            .copy()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final int LONGEST = 200;

    private final CallJournal journal;

    Asking(CallJournal journal) {
        this.journal = journal;
    }

    CallJournal journal() {
        return journal;
    }

    /** Answers with JSON; nothing becomes 404. */
    void json(RoutingContext context, Callable<Optional<?>> question) {
        ask(context, question)
                .onSuccess(found -> found.ifPresentOrElse(
                        value -> Replies.json(context, write(value)), () -> Replies.error(context, 404, "not found")))
                .onFailure(context::fail);
    }

    /** What the question finds, asked when everything heard so far is in the store. */
    <T> Future<T> ask(RoutingContext context, Callable<T> question) {
        return Future.fromCompletionStage(journal.flushed())
                .compose(flushed -> context.vertx().executeBlocking(question, false));
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer must be JSON: " + value.getClass(), e);
        }
    }

    /**
     * The body as a record.
     *
     * @throws IllegalArgumentException saying which field is wrong and why
     */
    static <T> T body(RoutingContext context, Class<T> type) {
        @Nullable String text = context.body().asString("UTF-8");
        try {
            T body = text == null ? null : MAPPER.readValue(text, type);
            if (body == null) {
                throw new IllegalArgumentException("a JSON object is needed");
            }
            return body;
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(reason(e), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a JSON object is needed", e);
        }
    }

    private static String reason(JsonMappingException problem) {
        if (problem.getCause() instanceof IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        String path = problem.getPath().isEmpty()
                ? ""
                : String.valueOf(problem.getPath()
                                .get(problem.getPath().size() - 1)
                                .getFieldName()) + ": ";
        return path + problem.getOriginalMessage().replaceAll("\\(class .*", "").strip();
    }

    static @Nullable String text(RoutingContext context, String name) {
        String given = context.request().getParam(name);
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have at most " + LONGEST + " characters");
        }
        return given.strip();
    }

    static int number(RoutingContext context, String name, int standard, int most) {
        String given = context.request().getParam(name);
        if (given == null) {
            return standard;
        }
        try {
            int value = Integer.parseInt(given);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, with the same words as a number out of range.
        }
        throw new IllegalArgumentException(name + " must be a whole number from 0 to " + most);
    }

    static @Nullable Instant time(RoutingContext context, String name) {
        String given = text(context, name);
        if (given == null) {
            return null;
        }
        try {
            return given.length() == 10 ? Instant.parse(given + "T00:00:00Z") : Instant.parse(given);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " must be a day (2026-01-31) or a time (2026-01-31T12:00:00Z)", e);
        }
    }

    static <E extends Enum<E>> @Nullable String oneOf(RoutingContext context, String name, Class<E> type) {
        String given = text(context, name);
        if (given == null
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(one -> one.name().equals(given))) {
            return given;
        }
        throw new IllegalArgumentException(name + " must be one of " + Arrays.toString(type.getEnumConstants()));
    }
}
