package dev.becalm.web;

import dev.becalm.metrics.Blame;
import dev.becalm.store.UnknownCase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways of answering a request. */
final class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private Replies() {}

    static void json(RoutingContext context, String body) {
        context.response()
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }

    /** Something to be saved under a name. */
    static void file(RoutingContext context, String type, String name, String content) {
        file(context, type, name, Buffer.buffer(content));
    }

    static void file(RoutingContext context, String type, String name, Buffer content) {
        context.response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .putHeader("Cache-Control", "no-store")
                .end(content);
    }

    static void error(RoutingContext context, int status, String message) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(new JsonObject().put("error", message).encode());
    }

    /** What a handler threw: the caller's mistake is told to the caller, ours is logged without any of the input. */
    static void failure(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().headWritten()) {
            // The browser went away in the middle of a page; there is nobody left to tell.
            context.response().reset();
            return;
        }
        if (failure instanceof UnknownCase) {
            error(context, 404, String.valueOf(failure.getMessage()));
        } else if (failure instanceof IllegalArgumentException) {
            error(context, 400, String.valueOf(failure.getMessage()));
        } else if (failure == null) {
            error(context, context.statusCode(), "HTTP status " + context.statusCode());
        } else {
            log.error("request failed route={} error={}", context.currentRoute().getPath(), Blame.of(failure));
            error(context, 500, "internal error");
        }
    }
}
