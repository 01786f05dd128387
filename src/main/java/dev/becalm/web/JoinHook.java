package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.config.TelephonyConfig;
import dev.becalm.push.Signature;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.Locale;

/**
 * Asks the telephone system, by a signed request, to let a supervisor into a call. Carries the call's id, the way of
 * joining and the supervisor's name, nothing that was said.
 */
public final class JoinHook {
    private final HttpClient client;
    private final TelephonyConfig config;
    private final Clock clock;

    /** How a supervisor takes part: unheard, heard by the agent only, or heard by both. */
    enum Mode {
        LISTEN,
        WHISPER,
        BARGE
    }

    public JoinHook(Vertx vertx, TelephonyConfig config, Clock clock) {
        this.client = vertx.createHttpClient();
        this.config = config;
        this.clock = clock;
    }

    /** Whether there is a telephone system to ask. */
    boolean ready() {
        return config.hasJoin();
    }

    /** Holds once the telephone system has taken the request; fails where it is silent or refuses. */
    Future<Void> ask(CallId call, Mode mode, String by) {
        String body = new JsonObject()
                .put("call", call.value())
                .put("mode", mode.name().toLowerCase(Locale.ROOT))
                .put("by", by)
                .encode();
        long at = clock.instant().getEpochSecond();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.joinUrl())
                .setTimeout(config.limit().toMillis())
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Becalm-Signature", "t=" + at + ",v1=" + Signature.of(at + "." + body, config.secret()));
        return client.request(request)
                .compose((HttpClientRequest opened) -> opened.send(body))
                .compose(JoinHook::accepted);
    }

    private static Future<Void> accepted(HttpClientResponse response) {
        return response.statusCode() / 100 == 2
                ? Future.succeededFuture()
                : Future.failedFuture("the telephone system answered " + response.statusCode());
    }
}
