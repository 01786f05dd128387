package dev.becalm.web;

import dev.becalm.cue.CueFeedback;
import dev.becalm.push.PushCommands;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Arrays;
import java.util.Locale;

/** What people do to a live call, over REST. */
final class ActionApi {
    private static final long MOST_BYTES = 64 * 1024;
    private static final int LONGEST_TEXT = 500;

    private final PushCommands commands;

    ActionApi(PushCommands commands) {
        this.commands = commands;
    }

    void mount(Router router) {
        router.post("/api/v1/calls/:id/*").handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.post("/api/v1/calls/:id/cues/:cue/feedback").handler(this::feedback);
        router.post("/api/v1/calls/:id/alerts/:alert/acknowledge").handler(this::acknowledge);
        router.post("/api/v1/calls/:id/messages").handler(this::message);
    }

    private void feedback(RoutingContext context) {
        String verdict = text(body(context), "verdict", 20).toUpperCase(Locale.ROOT);
        CueFeedback.Verdict known = Arrays.stream(CueFeedback.Verdict.values())
                .filter(value -> value.name().equals(verdict))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("verdict must be USED, NOT_NOW or WRONG"));
        done(context, commands.feedback(CallApi.id(context), context.pathParam("cue"), known));
    }

    private void acknowledge(RoutingContext context) {
        JsonObject body = body(context);
        boolean owner = Boolean.TRUE.equals(body.getBoolean("owner", false));
        String by = text(body, "by", 100);
        done(context, commands.acknowledge(CallApi.id(context), context.pathParam("alert"), by, owner));
    }

    private void message(RoutingContext context) {
        JsonObject body = body(context);
        done(context, commands.message(CallApi.id(context), text(body, "from", 100), text(body, "text", LONGEST_TEXT)));
    }

    private static void done(RoutingContext context, boolean found) {
        if (found) {
            context.response().setStatusCode(204).end();
        } else {
            Replies.error(context, 404, "no such live call");
        }
    }

    static JsonObject body(RoutingContext context) {
        try {
            JsonObject body = context.body().asJsonObject();
            if (body == null) {
                throw new IllegalArgumentException("a JSON object is needed");
            }
            return body;
        } catch (DecodeException | ClassCastException e) {
            throw new IllegalArgumentException("a JSON object is needed", e);
        }
    }

    static String text(JsonObject body, String field, int longest) {
        Object value = body.getValue(field);
        if (value instanceof String text && !text.isBlank() && text.length() <= longest) {
            return text;
        }
        throw new IllegalArgumentException(field + " is needed, 1 to " + longest + " characters");
    }
}
