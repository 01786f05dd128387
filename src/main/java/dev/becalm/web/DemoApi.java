package dev.becalm.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Routes of the demo page: which calls there are, and to play one. */
public final class DemoApi {
    private DemoApi() {}

    /**
     * A call that can be played.
     *
     * @param name what to ask for
     * @param agent whose overlay shows it
     * @param well whether it is handled well
     */
    public record DemoCall(String name, String language, String agent, boolean well) {}

    /** Adds the routes; {@code play} starts a call and gives its id, or nothing for a name it does not know. */
    public static void mount(Router router, List<DemoCall> calls, Function<String, Optional<String>> play) {
        var list = new JsonArray();
        for (DemoCall call : calls) {
            list.add(new JsonObject()
                    .put("name", call.name())
                    .put("language", call.language())
                    .put("agent", call.agent())
                    .put("well", call.well()));
        }
        router.get("/api/v1/demo").handler(context -> Replies.json(context, list.encode()));
        router.post("/api/v1/demo/:name")
                .handler(context -> play.apply(context.pathParam("name"))
                        .ifPresentOrElse(
                                id -> Replies.json(
                                        context,
                                        new JsonObject().put("call", id).encode()),
                                () -> Replies.error(context, 404, "no such demo call")));
    }
}
