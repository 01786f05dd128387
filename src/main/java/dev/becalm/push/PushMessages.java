package dev.becalm.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.store.ScreenEvent;
import java.time.Instant;

/** The JSON of the push protocol, version 1; src/docs/push.schema.json describes it. */
final class PushMessages {
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PushMessages() {}

    /** @param fields the event, as {@link ScreenEvent} writes it */
    static String event(long seq, String call, String fields) {
        return "{\"v\":" + VERSION + ",\"type\":\"event\",\"seq\":" + seq + ",\"call\":" + quote(call) + "," + fields
                + "}";
    }

    static String hello(Audience audience, boolean resumed, Instant now) {
        ObjectNode node = message("hello");
        node.put("role", audience.role());
        if (audience.agent() != null) {
            node.put("agent", audience.agent());
        }
        return node.put("resumed", resumed).put("now", now.toString()).toString();
    }

    /** All that was missed has been sent; what follows is live. */
    static String live(long seq) {
        return message("live").put("seq", seq).toString();
    }

    /** A case has changed, or something owed comes due. */
    static String followUp(String noticeJson) {
        return "{\"v\":" + VERSION + ",\"type\":\"followUp\",\"notice\":" + noticeJson + "}";
    }

    static String done(String ref) {
        return message("done").put("ref", ref).toString();
    }

    static String error(String ref, String text) {
        return message("error").put("ref", ref).put("message", text).toString();
    }

    /**
     * Reads a message from a screen.
     *
     * @throws IllegalArgumentException if it is no JSON object
     */
    static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("a message is a JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not JSON: line " + e.getLocation().getLineNr(), e);
        }
    }

    private static ObjectNode message(String type) {
        return MAPPER.createObjectNode().put("v", VERSION).put("type", type);
    }

    private static String quote(String text) {
        return MAPPER.getNodeFactory().textNode(text).toString();
    }
}
