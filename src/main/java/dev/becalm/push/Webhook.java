package dev.becalm.push;

import dev.becalm.followup.FollowUpNotice;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells another system of cases by POST, with a signature over the body (HMAC-SHA256 in X-Becalm-Signature). Tries a few
 * times, then gives up: the state of a case can always be asked for.
 */
public final class Webhook {
    private static final Logger log = LoggerFactory.getLogger(Webhook.class);
    private static final int TRIES = 4;
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookConfig config;

    public Webhook(Vertx vertx, WebhookConfig config) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient();
        this.config = config;
    }

    /** Sends a notice and sees to what becomes of it. */
    public void tell(FollowUpNotice notice) {
        send(notice)
                .onFailure(error ->
                        log.error("webhook failed error={}", error.getClass().getSimpleName()));
    }

    /** Sends a notice; completes with whether it arrived. May be called from any thread. */
    public Future<Boolean> send(FollowUpNotice notice) {
        return config.wanted()
                ? attempt(new Delivery(UUID.randomUUID().toString(), NoticeJson.write(notice)), 1)
                : Future.succeededFuture(false);
    }

    /** A message and its name, by which the other side knows one that it has had already. */
    private record Delivery(String id, String body) {}

    private Future<Boolean> attempt(Delivery delivery, int number) {
        return post(delivery).transform(sent -> {
            boolean arrived = sent.succeeded() && sent.result() / 100 == 2;
            if (arrived || number == TRIES) {
                if (!arrived) {
                    log.warn("webhook gave up tries={}", number);
                }
                return Future.succeededFuture(arrived);
            }
            long wait = config.retry().toMillis() << (number - 1);
            return vertx.timer(wait, TimeUnit.MILLISECONDS).compose(over -> attempt(delivery, number + 1));
        });
    }

    private Future<Integer> post(Delivery delivery) {
        String body = delivery.body();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.address().toString())
                .setTimeout(TIMEOUT_MILLIS)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("X-Becalm-Delivery", delivery.id());
        if (!config.secret().isEmpty()) {
            options.putHeader("X-Becalm-Signature", "sha256=" + Signature.of(body, config.secret()));
        }
        return client.request(options).compose(request -> request.send(body)).map(response -> response.statusCode());
    }
}
