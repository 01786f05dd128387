package dev.becalm.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a YAML file into nodes that remember their line, so that every complaint can name it. */
public final class YamlFile {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;

    private YamlFile(String name) {
        this.name = name;
    }

    /** The root of a file. Throws {@link ConfigProblem} where it is missing, unreadable or not YAML. */
    public static YamlNode read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ConfigProblem(file.toString(), 0, "", "no such file");
        } catch (IOException e) {
            throw new ConfigProblem(file.toString(), 0, "", "cannot be read: " + e.getMessage());
        }
    }

    /** The root of a text; {@code name} stands for the file in complaints. */
    public static YamlNode parse(String name, String yaml) {
        try (JsonParser parser = FACTORY.createParser(yaml)) {
            YamlFile file = new YamlFile(name);
            JsonToken first = parser.nextToken();
            return first == null ? new YamlNode(name, 1, "", Map.of()) : file.node(parser, "");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigProblem(name, line, "", "not valid YAML: " + oneLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new ConfigProblem(name, 0, "", "cannot be read: " + e.getMessage());
        }
    }

    /** The parser's message without its picture of the place, which file and line name already. */
    private static String oneLine(String message) {
        return message.lines()
                .filter(line -> !line.startsWith(" "))
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private YamlNode node(JsonParser parser, String key) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new ConfigProblem(name, line, key, "refers to something elsewhere with *; write it out here");
        }
        Object content = switch (token) {
            case START_OBJECT -> entries(parser, key);
            case START_ARRAY -> items(parser, key);
            case VALUE_NULL -> "";
            default -> text(parser);
        };
        return new YamlNode(name, line, key, content);
    }

    private Map<String, YamlNode> entries(JsonParser parser, String key) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String child = parser.currentName();
            parser.nextToken();
            entries.put(child, node(parser, key.isEmpty() ? child : key + "." + child));
        }
        return entries;
    }

    private List<YamlNode> items(JsonParser parser, String key) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, key + "[" + items.size() + "]"));
        }
        return items;
    }

    private static String text(JsonParser parser) throws IOException {
        @Nullable String text = parser.getText();
        return text == null ? "" : text;
    }
}
