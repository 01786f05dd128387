package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.config.TelephonyConfig;
import dev.becalm.fixture.TestNode;
import dev.becalm.fixture.Waiting;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinHookTest {
    private static final String SECRET = "a secret of both sides";
    private static final String HELLO =
            "{\"call\":\"c-1\",\"agent\":\"a-1\",\"utterances\":[{\"party\":\"customer\",\"startMs\":0,\"endMs\":900,\"text\":\"hello\"}]}";
    private static final String LISTEN = "{\"mode\":\"listen\",\"by\":\"Mary\"}";

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Received> received = new ArrayBlockingQueue<>(10);
    private volatile int status = 204;

    private record Received(String signature, String body) {}

    @AfterEach
    void close() {
        Waiting.result(vertx.close());
    }

    @Test
    void asksTheTelephoneSystemWithASignatureThatItCanCheck() throws GeneralSecurityException {
        try (var node = new TestNode(folder, telephone())) {
            node.post("/api/v1/transcripts", HELLO);

            assertThat(node.post("/api/v1/calls/c-1/join", LISTEN).statusCode()).isEqualTo(204);

            Received request = Waiting.next(received, "the request to the telephone system");
            assertThat(request.body).isEqualTo("{\"call\":\"c-1\",\"mode\":\"listen\",\"by\":\"Mary\"}");
            String at = request.signature.replaceFirst("t=(\\d+),v1=.*", "$1");
            assertThat(request.signature).isEqualTo("t=" + at + ",v1=" + hmac(at + "." + request.body));
        }
    }

    @Test
    void saysSoWhenTheTelephoneSystemRefuses() {
        status = 409;
        try (var node = new TestNode(folder, telephone())) {
            node.post("/api/v1/transcripts", HELLO);

            var answer = node.post("/api/v1/calls/c-1/join", LISTEN);

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("the telephone system did not take the request");
        }
    }

    @Test
    void asksForLiveCallsOnlyAndKnowsThreeModes() {
        try (var node = new TestNode(folder, telephone())) {
            assertThat(node.post("/api/v1/calls/none/join", LISTEN).statusCode())
                    .isEqualTo(404);
            assertThat(node.post("/api/v1/calls/none/join", "{\"mode\":\"spy\",\"by\":\"Mary\"}")
                            .body())
                    .contains("mode must be listen, whisper or barge");
            assertThat(received).isEmpty();
        }
    }

    @Test
    void anAddressNeedsASecret() {
        assertThatThrownBy(() -> new TelephonyConfig("http://pbx/join", "short", Duration.ofSeconds(5)))
                .hasMessageContaining("at least 16 characters");
        assertThatThrownBy(() -> new TelephonyConfig("pbx/join", SECRET, Duration.ofSeconds(5)))
                .hasMessageContaining("whole address");
    }

    private TelephonyConfig telephone() {
        int port = Waiting.result(
                        vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1"))
                .actualPort();
        return new TelephonyConfig("http://127.0.0.1:" + port + "/join", SECRET, Duration.ofSeconds(5));
    }

    private void answer(HttpServerRequest request) {
        request.bodyHandler(body -> {
            received.add(new Received(request.getHeader("Becalm-Signature"), body.toString()));
            request.response().setStatusCode(status).end();
        });
    }

    private static String hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
