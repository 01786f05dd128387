package dev.becalm.ingest.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A call as text with times: {@code {"turns": [{"speaker", "startMs", "endMs", "text"}]}}. */
public record WrittenCall(List<Turn> turns) {
    public WrittenCall {
        turns = List.copyOf(turns);
    }

    /** What one party says and when. */
    public record Turn(Party speaker, Span span, String text) {}

    public static WrittenCall read(InputStream json) throws IOException {
        List<Turn> turns = new ArrayList<>();
        try {
            for (JsonNode turn : new ObjectMapper().readTree(json).path("turns")) {
                turns.add(turn(turn));
            }
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (turns.isEmpty()) {
            throw new IOException("not a written call: it has no turns");
        }
        return new WrittenCall(turns);
    }

    public Duration length() {
        return turns.stream()
                .map(turn -> turn.span().end())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Turn turn(JsonNode node) throws IOException {
        try {
            return new Turn(
                    Party.valueOf(node.path("speaker").asText().toUpperCase(Locale.ROOT)),
                    Span.ofMillis(
                            node.path("startMs").longValue(), node.path("endMs").longValue()),
                    node.path("text").asText());
        } catch (IllegalArgumentException e) {
            throw new IOException("not a turn of a written call: " + e.getMessage(), e);
        }
    }
}
