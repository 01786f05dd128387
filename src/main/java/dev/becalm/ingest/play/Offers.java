package dev.becalm.ingest.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.ingest.CallOffer;

/** What both doors' messages have in common. */
final class Offers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Offers() {}

    /** Adds the fields that both doors know by the same name. */
    static ObjectNode describe(ObjectNode start, CallOffer offer) {
        if (!offer.team().isEmpty()) {
            start.put("team", offer.team());
        }
        if (offer.customer() != null) {
            start.put("customer", offer.customer());
        }
        return start.put("language", offer.language().code()).put("voiceAnalysis", offer.voiceAnalysis());
    }

    /** The complaint in a door's error message; empty for any other message. */
    static String messageOf(String message, String kindField) {
        try {
            JsonNode node = JSON.readTree(message);
            return node.path(kindField).asText().equalsIgnoreCase("error")
                    ? node.path("message").asText()
                    : "";
        } catch (JsonProcessingException e) {
            return message;
        }
    }
}
