package dev.becalm.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one JSON message, read with errors that name the field and what is allowed. */
final class Fields {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode node;
    private final String prefix;

    private Fields(ObjectNode node, String prefix) {
        this.node = node;
        this.prefix = prefix;
    }

    /** Reads one JSON object; anything else is refused. */
    static Fields parse(String json) throws NotJson {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object) {
                return of(object);
            }
        } catch (JsonProcessingException e) {
            throw new NotJson("not JSON: " + e.getOriginalMessage());
        }
        throw new NotJson("a message is one JSON object");
    }

    static Fields of(ObjectNode node) {
        return new Fields(node, "");
    }

    /** Refuses fields that have no meaning here, so that a misspelt one is not lost in silence. */
    void only(List<String> allowed) {
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw wrong(name, "unknown; allowed are " + String.join(", ", allowed));
            }
        });
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    String text(String name) {
        return present(name, optionalText(name));
    }

    Optional<String> optionalText(String name) {
        return value(name).map(value -> {
            if (!value.isTextual()) {
                throw wrong(name, "must be text");
            }
            return value.textValue();
        });
    }

    <T> T required(String name, Function<String, T> reader) {
        return present(name, optional(name, reader));
    }

    /** Text that a type of ours must be able to read. */
    <T> Optional<T> optional(String name, Function<String, T> reader) {
        return optionalText(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw wrong(name, String.valueOf(e.getMessage()));
            }
        });
    }

    /** A yes or no; 1 and 0 and the same as text count too, since a query holds nothing but text. */
    Optional<Boolean> flag(String name) {
        return value(name).map(value -> switch (value.asText()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw wrong(name, "must be true or false");
        });
    }

    Optional<Double> number(String name) {
        return value(name).map(value -> {
            if (!value.isNumber()) {
                throw wrong(name, "must be a number");
            }
            return value.doubleValue();
        });
    }

    /** A whole number of milliseconds, at least 0 and less than a week. */
    long millis(String name) {
        JsonNode value = present(name, value(name));
        if (!value.canConvertToExactIntegral() || value.longValue() < 0 || value.longValue() >= 604_800_000) {
            throw wrong(name, "must be whole milliseconds from the start of the call, 0 or more");
        }
        return value.longValue();
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return optionalText(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> wrong(name, "must be one of " + names(type))));
    }

    <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
        return choice(name, type).orElseThrow(() -> wrong(name, "required; one of " + names(type)));
    }

    /** The objects of an array; none where the field is absent. */
    List<Fields> list(String name) {
        JsonNode value = value(name).orElse(JSON.createArrayNode());
        if (!value.isArray()) {
            throw wrong(name, "must be an array of objects");
        }
        List<Fields> items = new ArrayList<>();
        for (JsonNode item : value) {
            if (!(item instanceof ObjectNode object)) {
                throw wrong(name, "must be an array of objects");
            }
            items.add(new Fields(object, prefix + name + "[" + items.size() + "]."));
        }
        return items;
    }

    Optional<List<String>> texts(String name) {
        return value(name).map(value -> {
            List<String> texts = new ArrayList<>();
            for (JsonNode item : value) {
                texts.add(item.asText());
            }
            if (!value.isArray() || texts.contains("")) {
                throw wrong(name, "must be an array of texts");
            }
            return texts;
        });
    }

    WrongField wrong(String name, String rule) {
        return new WrongField(prefix + name, rule);
    }

    private <T> T present(String name, Optional<T> value) {
        return value.orElseThrow(() -> wrong(name, "required"));
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Text that is no JSON object. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(String message) {
            super(message);
        }
    }
}
