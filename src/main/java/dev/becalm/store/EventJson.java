package dev.becalm.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.CallEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Events as JSON and back. Durations are whole milliseconds, instants ISO 8601; the order of fields never changes. */
public final class EventJson {
    private static final ObjectMapper MAPPER = mapper();

    private EventJson() {}

    /** A mapper with the product's way of writing times. */
    public static ObjectMapper mapper() {
        var times = new SimpleModule()
                .addSerializer(Duration.class, new DurationWriter())
                .addDeserializer(Duration.class, new DurationReader())
                .addSerializer(Instant.class, new InstantWriter())
                .addDeserializer(Instant.class, new InstantReader());
        // A journal from before an event had a list is still readable.
        var missing = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModule(times)
                .withConfigOverride(List.class, lists -> lists.setSetterInfo(missing))
                .build();
    }

    public static String kindOf(CallEvent event) {
        return EventKinds.nameOf(event.getClass());
    }

    public static String write(CallEvent event) {
        ObjectNode node = MAPPER.createObjectNode().put("kind", kindOf(event));
        node.setAll((ObjectNode) MAPPER.<JsonNode>valueToTree(event));
        return node.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is no event
     */
    public static CallEvent read(String json) {
        try {
            var node = (ObjectNode) MAPPER.readTree(json);
            String kind = node.remove("kind").asText();
            return MAPPER.treeToValue(node, EventKinds.typeOf(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event: " + e.getOriginalMessage(), e);
        }
    }

    private static final class DurationWriter extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.toMillis());
        }
    }

    private static final class DurationReader extends JsonDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Duration.ofMillis(in.getLongValue());
        }
    }

    private static final class InstantWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class InstantReader extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.parse(in.getText());
        }
    }
}
