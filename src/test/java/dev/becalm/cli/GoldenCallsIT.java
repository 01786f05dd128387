package dev.becalm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.becalm.call.SignalId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two golden calls, word by word through the transcript door, and what must happen at each turn. */
@Timeout(120)
class GoldenCallsIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LEVELS = List.of("GREEN", "AMBER", "RED");
    private static final long MILLIS_PER_CHARACTER = 220;

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private MonitorNode node;
    private Path golden;

    @BeforeEach
    void start() throws IOException {
        golden = Path.of(Optional.ofNullable(System.getenv("BECALM_SHARED")).orElse("../shared"), "spec", "golden");
        assumeTrue(Files.isDirectory(golden), "the golden calls are not beside the project");
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

    @ParameterizedTest
    @ValueSource(strings = {"handled-badly", "handled-well"})
    void doesWhatMustBeDoneAtEachTurn(String name) throws IOException {
        JsonNode call = MAPPER.readTree(golden.resolve(name + ".json").toFile());

        List<List<JsonNode>> turns = play(name, call);

        List<String> misses = new ArrayList<>();
        for (int i = 0; i < call.path("turns").size(); i++) {
            JsonNode turn = call.path("turns").get(i);
            var seen = new Seen(i + 1, turns.get(i));
            seen.lacks(turn.path("must")).forEach(miss -> misses.add(turn.path("i") + " lacks " + miss));
            seen.holds(turn.path("mustNot")).forEach(miss -> misses.add(turn.path("i") + " has " + miss));
        }
        assertThat(misses).isEmpty();
        JsonNode end = call.path("end").path("must");
        int score = report(name).path("handling").path("total").asInt(-1);
        assertThat(score)
                .isBetween(
                        end.path("handlingScoreAtLeast").asInt(0),
                        end.path("handlingScoreAtMost").asInt(100));
    }

    private List<List<JsonNode>> play(String name, JsonNode call) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/docs/push.schema.json")));
        List<List<JsonNode>> turns = new ArrayList<>();
        try (var screen = WireClient.connect(vertx, node.port(), "/ws/supervisor")) {
            long at = 0;
            for (JsonNode turn : call.path("turns")) {
                String text = turn.path("text").asText();
                long start = at + turn.path("pauseBeforeMs").asLong(600);
                at = start + MILLIS_PER_CHARACTER * text.length();
                say(name, turn.path("speaker").asText(), start, at, text);
            }
            post("{\"call\":\"" + name + "\",\"language\":\"zh\",\"agent\":\"a-1\",\"utterances\":[],\"end\":true}");
            for (String kind = ""; !kind.equals("callEnded"); ) {
                JsonNode message = MAPPER.readTree(screen.answer());
                assertThat(schema.validate(message)).as(message.toString()).isEmpty();
                JsonNode event = message.path("event");
                kind = event.path("kind").asText();
                if (kind.equals("final")) {
                    turns.add(new ArrayList<>());
                }
                if (!turns.isEmpty()) {
                    turns.get(turns.size() - 1).add(event);
                }
            }
        }
        return turns;
    }

    private void say(String call, String party, long start, long end, String text) throws IOException {
        post(MAPPER.createObjectNode()
                .put("call", call)
                .put("language", "zh")
                .put("agent", "a-1")
                .set(
                        "utterances",
                        MAPPER.createArrayNode()
                                .add(MAPPER.createObjectNode()
                                        .put("party", party)
                                        .put("startMs", start)
                                        .put("endMs", end)
                                        .put("text", text)))
                .toString());
    }

    private void post(String body) {
        var answer = send(HttpRequest.newBuilder(address("/api/v1/transcripts"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private JsonNode report(String call) throws IOException {
        return MAPPER.readTree(send(HttpRequest.newBuilder(address("/api/v1/calls/" + call + "/report"))
                        .build())
                .body());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + node.port() + path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join();
    }

    /** What happened from one utterance to the next. */
    private record Seen(int utterance, List<JsonNode> events) {
        List<String> lacks(JsonNode must) {
            List<String> misses = new ArrayList<>();
            must.path("signals").forEach(id -> miss(misses, signals().contains(id.asText()), id.asText()));
            must.path("alertTiers").forEach(tier -> miss(misses, tiers().contains(tier.asText()), "alert " + tier));
            must.path("cueActs").forEach(act -> miss(misses, cues().contains(act.asText()), "cue " + act));
            if (must.has("riskLevelAtLeast")) {
                int least = LEVELS.indexOf(must.path("riskLevelAtLeast").asText());
                miss(misses, level() >= least, must.path("riskLevelAtLeast").asText());
            }
            if (must.has("deflections")) {
                miss(misses, last("dialogueState").path("deflections").equals(must.path("deflections")), "deflections");
            }
            if (must.has("briefing")) {
                miss(misses, !last("briefing").isMissingNode(), "briefing");
            }
            return misses;
        }

        List<String> holds(JsonNode mustNot) {
            List<String> misses = new ArrayList<>();
            mustNot.path("signals").forEach(id -> miss(misses, !signals().contains(id.asText()), id.asText()));
            mustNot.path("alertTiers").forEach(tier -> miss(misses, !tiers().contains(tier.asText()), "alert " + tier));
            if (mustNot.has("signalGroups")) {
                boolean deflects =
                        signals().stream().anyMatch(id -> SignalId.valueOf(id).effect() == SignalId.Effect.DEFLECTION);
                miss(misses, !deflects, "deflection");
            }
            return misses;
        }

        private static void miss(List<String> misses, boolean well, String what) {
            if (!well) {
                misses.add(what);
            }
        }

        private List<String> signals() {
            return of("signalDetected").stream()
                    .filter(event -> event.path("utterance").asInt() == utterance)
                    .map(event -> event.path("signal").path("id").asText())
                    .toList();
        }

        private List<String> tiers() {
            return of("alertRaised").stream()
                    .map(event -> event.path("alert").path("tier").asText())
                    .toList();
        }

        private List<String> cues() {
            return of("cueShown").stream()
                    .map(event -> event.path("cue").path("act").asText())
                    .toList();
        }

        private int level() {
            return of("riskChanged").stream()
                    .mapToInt(event -> LEVELS.indexOf(event.path("level").asText()))
                    .max()
                    .orElse(0);
        }

        private JsonNode last(String kind) {
            List<JsonNode> all = of(kind);
            return all.isEmpty() ? MAPPER.missingNode() : all.get(all.size() - 1);
        }

        private List<JsonNode> of(String kind) {
            return events.stream()
                    .filter(event -> event.path("kind").asText().equals(kind))
                    .toList();
        }
    }
}
