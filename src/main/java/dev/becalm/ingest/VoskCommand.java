package dev.becalm.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text message of a vosk client.
 *
 * @param fields of a {@code config} message, or of a {@code hold} message as they stand in other doors; none otherwise
 */
record VoskCommand(Kind kind, Fields fields) {
    /** What the client wants. */
    enum Kind {
        CONFIG,
        HOLD,
        EOF,
        RESET,
        UNKNOWN
    }

    /** Reads every command in a frame: FreeSWITCH runs queued texts together. */
    static List<VoskCommand> read(String text) throws Fields.NotJson {
        List<VoskCommand> commands = new ArrayList<>();
        var reader = Fields.JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (var values = reader.<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                commands.add(of(values.nextValue()));
            }
        } catch (JsonProcessingException e) {
            throw new Fields.NotJson("not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Fields.NotJson("not JSON");
        }
        if (commands.isEmpty()) {
            throw new Fields.NotJson("not JSON: an empty message");
        }
        return commands;
    }

    private static VoskCommand of(JsonNode value) {
        Fields nothing = Fields.of(Fields.JSON.createObjectNode());
        if (value.get("config") instanceof ObjectNode config) {
            return new VoskCommand(Kind.CONFIG, Fields.of(config));
        }
        if (value.has("hold")) {
            ObjectNode hold = Fields.JSON.createObjectNode();
            hold.set("on", value.get("hold"));
            return new VoskCommand(Kind.HOLD, Fields.of(hold));
        }
        Kind kind = value.has("eof") ? Kind.EOF : value.has("reset") ? Kind.RESET : Kind.UNKNOWN;
        return new VoskCommand(kind, nothing);
    }
}
