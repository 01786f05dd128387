package dev.becalm.web;

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
        if (failure instanceof IllegalArgumentException) {
            error(context, 400, String.valueOf(failure.getMessage()));
        } else if (failure == null) {
            error(context, context.statusCode(), "HTTP status " + context.statusCode());
        } else {
            log.error("request failed route={}", context.currentRoute().getPath(), failure);
            error(context, 500, "internal error");
        }
    }
}
