package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.store.CallJournal;
import dev.becalm.web.JoinHook.Mode;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;

/** A supervisor's wish to listen to a live call, to whisper to its agent or to barge in. */
final class JoinApi {
    private static final int NOT_FOUND = 404;
    private static final int NOT_SET_UP = 501;
    private static final int REFUSED = 502;

    private final CallJournal journal;
    private final JoinHook hook;

    JoinApi(CallJournal journal, JoinHook hook) {
        this.journal = journal;
        this.hook = hook;
    }

    /** Comes after {@link ActionApi}, which reads the bodies of all that is done to a call. */
    void mount(Router router) {
        router.post("/api/v1/calls/:id/join").handler(this::join);
    }

    private void join(RoutingContext context) {
        CallId call = CallApi.id(context);
        JsonObject body = ActionApi.body(context);
        Mode mode = mode(ActionApi.text(body, "mode", 20));
        String by = ActionApi.text(body, "by", 100);
        if (!hook.ready()) {
            Replies.error(context, NOT_SET_UP, "no telephone system is set up; see telephony.joinUrl");
            return;
        }
        live(context, call)
                .onSuccess(live -> ask(context, call, mode, by, live))
                .onFailure(context::fail);
    }

    private Future<Boolean> live(RoutingContext context, CallId call) {
        return Future.fromCompletionStage(journal.flushed())
                .compose(flushed -> context.vertx()
                        .executeBlocking(
                                () -> journal.queries()
                                        .call(call)
                                        .filter(summary -> summary.endedAt() == null)
                                        .isPresent(),
                                false));
    }

    private void ask(RoutingContext context, CallId call, Mode mode, String by, boolean live) {
        if (!live) {
            Replies.error(context, NOT_FOUND, "no such live call");
            return;
        }
        hook.ask(call, mode, by)
                .onSuccess(asked -> context.response().setStatusCode(204).end())
                .onFailure(failure -> Replies.error(context, REFUSED, "the telephone system did not take the request"));
    }

    private static Mode mode(String given) {
        String wanted = given.toUpperCase(Locale.ROOT);
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mode must be listen, whisper or barge"));
    }
}
