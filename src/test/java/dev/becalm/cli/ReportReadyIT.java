package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.config.MonitorConfig;
import dev.becalm.fixture.WireClient;
import dev.becalm.web.ExtraRoutes;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the end of a call to its report, through the real sockets. */
@Timeout(120)
class ReportReadyIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int TURNS = 60;
    private static final int TURN_MILLIS = 4_000;

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private MonitorNode node;

    @BeforeEach
    void start() throws IOException {
        Path file = Files.writeString(
                folder.resolve("becalm.yaml"),
                "server:\n  port: 0\n  voskPort: -1\nstorage:\n  models: " + folder + "\n  journal: "
                        + folder.resolve("journal.db") + "\n");
        node = MonitorNode.start(MonitorConfig.read(file, true), started -> ExtraRoutes.NONE);
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theWholeReportIsThereWithinThreeSecondsOfTheEndOfTheCall() throws IOException {
        JsonNode report;
        Duration took;
        try (var screen = WireClient.connect(vertx, node.port(), "/ws/supervisor")) {
            for (int i = 0; i < TURNS; i++) {
                say(i);
            }
            post("{\"call\":\"c-1\",\"language\":\"en\",\"agent\":\"mia\",\"utterances\":[],\"end\":true}");
            await(screen, "callEnded");

            long ended = System.nanoTime();
            report = MAPPER.readTree(get("/api/v1/calls/c-1/report"));
            took = Duration.ofNanos(System.nanoTime() - ended);
        }

        assertThat(report.path("ended").asText()).isEqualTo("HANGUP");
        assertThat(report.path("lines")).hasSize(TURNS);
        assertThat(report.path("handling").path("total").isNumber()).isTrue();
        assertThat(took).isLessThan(LIMIT);
        assertThat(metered()).isEqualTo(1);
    }

    /** How many reports the meter has timed; the report desk may be a moment behind the journal. */
    private double metered() {
        String name = "becalm_report_ready_seconds_count";
        while (true) {
            double count = get("/metrics")
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
            if (count > 0) {
                return count;
            }
            Thread.onSpinWait();
        }
    }

    private void say(int turn) {
        boolean customer = turn % 2 == 0;
        String text = customer ? "You charged me twice and nobody told me" : "Where did you see that on the bill";
        long from = (long) turn * TURN_MILLIS;
        post(("{\"call\":\"c-1\",\"language\":\"en\",\"agent\":\"mia\",\"utterances\":[{\"party\":\"%s\","
                        + "\"startMs\":%d,\"endMs\":%d,\"text\":\"%s\"}]}")
                .formatted(customer ? "customer" : "agent", from, from + TURN_MILLIS / 2, text));
    }

    private static void await(WireClient screen, String kind) throws IOException {
        String heard = "";
        while (!heard.equals(kind)) {
            heard = MAPPER.readTree(screen.answer()).path("event").path("kind").asText();
        }
    }

    private void post(String body) {
        var request = HttpRequest.newBuilder(address("/api/v1/transcripts"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(202);
    }

    private String get(String path) {
        var answer = send(HttpRequest.newBuilder(address(path)).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + node.port() + path);
    }
}
