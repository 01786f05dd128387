package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.fixture.ServedProgram;
import dev.becalm.fixture.Waiting;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The running program tells another system of a case, also when that system is not well. */
@Timeout(120)
class WebhookIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SECRET = "a-secret-of-both-sides";
    private static final String COMPLAINT =
            "{\"call\":\"c-1\",\"language\":\"en\",\"agent\":\"mia\",\"team\":\"billing\","
                    + "\"utterances\":[{\"party\":\"customer\",\"startMs\":500,\"endMs\":4000,\"text\":"
                    + "\"You charged me twice, I want to make a complaint and speak to your manager right now\"}],\"end\":true}";

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    private record Received(String body, String signature, String delivery) {}

    @AfterEach
    void stop() {
        Waiting.result(vertx.close());
    }

    @Test
    void aReceiverThatFailsAndHangsUpGetsTheSameMessageAgain() throws IOException, GeneralSecurityException {
        failures.set(2);
        try (var program = ServedProgram.start(folder, folder, settings(listen()))) {
            assertThat(program.post("/api/v1/transcripts", COMPLAINT).statusCode())
                    .isEqualTo(202);

            Received opened = next("CASE_OPENED");
            Received changed = next("CASE_CHANGED");

            assertThat(opened.signature()).isEqualTo("sha256=" + hmac(opened.body()));
            assertThat(opened.body())
                    .contains("\"call\":\"c-1\"", "\"team\":\"billing\"")
                    .doesNotContain("charged");
            assertThat(changed.delivery()).isNotEqualTo(opened.delivery());
        }
    }

    @Test
    void aReceiverThatIsNotThereHoldsNothingUp() throws IOException {
        try (var program = ServedProgram.start(folder, folder, settings("http://127.0.0.1:1/nobody"))) {
            assertThat(program.post("/api/v1/transcripts", COMPLAINT).statusCode())
                    .isEqualTo(202);

            JsonNode cases = MAPPER.createArrayNode();
            while (cases.isEmpty()) {
                cases = MAPPER.readTree(program.get("/api/v1/cases").body()).path("items");
            }
            var report = program.get("/api/v1/calls/c-1/report");

            assertThat(cases.get(0).path("call").asText()).isEqualTo("c-1");
            assertThat(report.statusCode()).isEqualTo(200);
        }
    }

    /** The next message of a kind; one that was sent again for its failures counts once. */
    private Received next(String kind) throws IOException {
        Received got = Waiting.next(received, kind, 30);
        while (!MAPPER.readTree(got.body()).path("kind").asText().equals(kind)) {
            got = Waiting.next(received, kind, 30);
        }
        return got;
    }

    private static String settings(String url) {
        return "webhook:\n  url: " + url + "\n  secret: " + SECRET + "\n  retry: 50 ms\n";
    }

    private String listen() {
        var server = vertx.createHttpServer().requestHandler(this::answer);
        return "http://127.0.0.1:"
                + Waiting.result(server.listen(0, "127.0.0.1")).actualPort() + "/hook";
    }

    /** The first request is refused, the second cut off, the others are taken. */
    private void answer(HttpServerRequest request) {
        int left = failures.getAndDecrement();
        if (left == 2) {
            request.response().setStatusCode(500).end();
        } else if (left == 1) {
            request.connection().close();
        } else {
            request.body()
                    .onSuccess(body -> received.add(new Received(
                            body.toString(StandardCharsets.UTF_8),
                            request.getHeader("X-Becalm-Signature"),
                            request.getHeader("X-Becalm-Delivery"))))
                    .onComplete(read -> request.response().setStatusCode(204).end());
        }
    }

    private static String hmac(String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
