package dev.becalm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.becalm.fixture.TestNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
    private static final String HELLO =
            "{\"call\":\"c-1\",\"agent\":\"a-1\",\"utterances\":[{\"party\":\"customer\",\"startMs\":0,\"endMs\":900,\"text\":\"hello\"}]}";

    @TempDir
    private Path folder;

    private TestNode node;

    @BeforeEach
    void start() {
        node = new TestNode(folder);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void answersAsTheOpenApiDocumentSays() throws IOException {
        var operations = new Operations(node.get("/openapi.yaml").body());

        assertThat(node.post("/api/v1/transcripts", HELLO))
                .satisfies(operations.conform("post", "/api/v1/transcripts"));
        assertThat(node.get("/api/v1/calls?limit=5")).satisfies(operations.conform("get", "/api/v1/calls"));
        assertThat(node.get("/api/v1/calls/c-1")).satisfies(operations.conform("get", "/api/v1/calls/{id}"));
        assertThat(node.get("/api/v1/calls/none")).satisfies(operations.conform("get", "/api/v1/calls/{id}"));
        assertThat(node.get("/api/v1/calls/c-1/events"))
                .satisfies(operations.conform("get", "/api/v1/calls/{id}/events"));
        assertThat(node.get("/api/v1/calls/c-1/report"))
                .satisfies(operations.conform("get", "/api/v1/calls/{id}/report"));
        assertThat(node.post("/api/v1/calls/c-1/cues/cue-1/feedback", "{\"verdict\":\"USED\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/cues/{cue}/feedback"));
        assertThat(node.post("/api/v1/calls/c-1/alerts/alert-1/acknowledge", "{\"by\":\"Mary\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/alerts/{alert}/acknowledge"));
        assertThat(node.post("/api/v1/calls/c-1/messages", "{\"from\":\"Mary\",\"text\":\"well done\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/messages"));
        assertThat(node.post("/api/v1/calls/c-1/join", "{\"mode\":\"listen\",\"by\":\"Mary\"}"))
                .satisfies(operations.conform("post", "/api/v1/calls/{id}/join"));
        assertThat(node.get("/health/live")).satisfies(operations.conform("get", "/health/live"));
        assertThat(node.get("/health/ready")).satisfies(operations.conform("get", "/health/ready"));
        assertThat(node.get("/metrics").body()).contains("becalm_calls_active 1");
        operations.assertAllSeenBut("/metrics");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(node.get("/api/v1/calls?limit=many").body()).contains("limit must be a whole number from 0 to 1000");
        assertThat(node.get("/api/v1/calls/a%20b").statusCode()).isEqualTo(400);
        assertThat(node.post("/api/v1/calls/c-1/messages", "[1]").body()).contains("a JSON object is needed");
        assertThat(node.post("/api/v1/calls/c-1/messages", "{\"from\":7}").body())
                .contains("from is needed");
        assertThat(node.post("/api/v1/calls/c-1/cues/x/feedback", "{\"verdict\":\"MEH\"}")
                        .body())
                .contains("USED, NOT_NOW or WRONG");
        assertThat(node.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatPagesOfOtherSitesSend() {
        var answer = node.post("/api/v1/transcripts", HELLO, "Origin", "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(node.get("/api/v1/calls").body()).isEqualTo("[]");
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThatThrownBy(() -> LoopbackOnly.check("0.0.0.0"))
                .hasMessageContaining("server.host must be a loopback address")
                .hasMessageContaining("0.0.0.0");
        assertThat(LoopbackOnly.check("127.0.0.1")).isEqualTo("127.0.0.1");
    }

    /** The document's operations, and which of them a test has seen. */
    private static final class Operations {
        private final JsonNode document;
        private final java.util.Set<String> seen = new java.util.TreeSet<>();

        Operations(String yaml) throws IOException {
            document = new YAMLMapper().readTree(yaml);
        }

        java.util.function.Consumer<HttpResponse<String>> conform(String method, String path) {
            seen.add(path);
            return response -> {
                JsonNode operation = document.path("paths").path(path).path(method);
                JsonNode answer = resolve(operation.path("responses").path(String.valueOf(response.statusCode())));
                assertThat(answer.isObject())
                        .as("%s %s answers %d: %s", method, path, response.statusCode(), response.body())
                        .isTrue();
                JsonNode schema =
                        answer.path("content").path("application/json").path("schema");
                if (schema.isObject()) {
                    assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                    .getSchema(resolve(schema))
                                    .validate(parse(response.body())))
                            .as(response.body())
                            .isEmpty();
                }
            };
        }

        void assertAllSeenBut(String... others) {
            seen.addAll(java.util.List.of(others));
            assertThat(document.path("paths").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(seen);
        }

        private JsonNode resolve(JsonNode node) {
            if (node.has("$ref")) {
                return resolve(document.at(node.get("$ref").asText().substring(1)));
            }
            if (node instanceof ObjectNode object) {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), resolve(field.getValue())));
                return copy;
            }
            if (node instanceof ArrayNode array) {
                ArrayNode copy = array.arrayNode();
                array.forEach(item -> copy.add(resolve(item)));
                return copy;
            }
            return node;
        }

        private static JsonNode parse(String body) {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }
    }
}
