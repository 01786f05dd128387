package dev.becalm.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Routes of the demo page: which calls there are, and to play one. */
public final class DemoApi implements ExtraRoutes {
    private final List<DemoCall> calls;
    private final Function<String, Optional<String>> play;

    /** @param play starts a call and gives its id, or nothing for a name it does not know */
    public DemoApi(List<DemoCall> calls, Function<String, Optional<String>> play) {
        this.calls = List.copyOf(calls);
        this.play = play;
    }

    /**
     * A call that can be played.
     *
     * @param name what to ask for
     * @param agent whose overlay shows it
     * @param well whether it is handled well
     */
    public record DemoCall(String name, String language, String agent, boolean well) {}

    @Override
    public void mount(Router router) {
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
