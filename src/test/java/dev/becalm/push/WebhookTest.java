package dev.becalm.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.Waiting;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.FollowUpNotice;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final FollowUpNotice NOTICE = new FollowUpNotice(
            FollowUpNotice.Kind.CASE_CLOSED, 100_001, "c-1", "a-1", "team-1", CaseState.CLOSED, null, null);

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> signatures = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> deliveries = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    @AfterEach
    void stop() {
        Waiting.result(vertx.close());
    }

    @Test
    void sendsASignedNoticeWithoutAnyWords() {
        var hook = new Webhook(vertx, new WebhookConfig(listen(), "s3cret", Duration.ofMillis(1)));

        boolean arrived = Waiting.result(hook.send(NOTICE));

        String body = Waiting.next(bodies, "the notice");
        assertThat(arrived).isTrue();
        assertThat(body).contains("\"kind\":\"CASE_CLOSED\"", "\"caseNumber\":100001");
        assertThat(Waiting.next(signatures, "the signature")).isEqualTo("sha256=" + Signature.of(body, "s3cret"));
    }

    @Test
    void triesAgainWhileTheOtherSideFails() {
        refusals.set(2);
        var hook = new Webhook(vertx, new WebhookConfig(listen(), "", Duration.ofMillis(1)));

        assertThat(Waiting.result(hook.send(NOTICE))).isTrue();

        assertThat(bodies).hasSize(3);
        assertThat(deliveries).hasSize(3).containsOnly(deliveries.element());
    }

    @Test
    void givesUpInTheEnd() {
        refusals.set(100);
        var hook = new Webhook(vertx, new WebhookConfig(listen(), "", Duration.ofMillis(1)));

        assertThat(Waiting.result(hook.send(NOTICE))).isFalse();
    }

    @Test
    void sendsNothingWithoutAnAddress() {
        assertThat(Waiting.result(new Webhook(vertx, WebhookConfig.DEFAULT).send(NOTICE)))
                .isFalse();
        assertThatThrownBy(() -> new WebhookConfig("ftp://x", "", Duration.ofSeconds(1)))
                .hasMessageContaining("http:// or https://");
    }

    private String listen() {
        var server = vertx.createHttpServer().requestHandler(this::answer);
        return "http://127.0.0.1:"
                + Waiting.result(server.listen(0, "127.0.0.1")).actualPort() + "/hook";
    }

    private void answer(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            String signature = request.getHeader("X-Becalm-Signature");
            deliveries.add(request.getHeader("X-Becalm-Delivery"));
            bodies.add(body.toString());
            signatures.add(signature == null ? "" : signature);
            request.response()
                    .setStatusCode(refusals.getAndDecrement() > 0 ? 500 : 204)
                    .end();
        });
    }
}
