package dev.becalm.transcription.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.becalm.call.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The call-centre language that comes with Becalm: its own corpus, the playbook's lines and the examples of the rules. */
public final class ShippedTexts {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> SPOKEN_FIELDS = List.of("line", "match", "reject");

    // Most of any call is routine; the labelled lines are mostly trouble.
    private static final int ROUTINE = 3;

    private ShippedTexts() {}

    /** @param config folder with playbook and rules; what is not there is left out */
    public static List<String> lines(Language language, Path config) {
        List<String> lines = new ArrayList<>(corpus(language));
        for (String kind : List.of("playbook", "signals")) {
            Path file = config.resolve(kind + "." + language.code() + ".yaml");
            if (Files.isRegularFile(file)) {
                lines.addAll(spoken(file));
            }
        }
        return lines;
    }

    private static List<String> corpus(Language language) {
        List<String> lines = new ArrayList<>();
        String labelled = "/corpus/" + language.code() + ".jsonl";
        resource(labelled).ifPresent(text -> lines.addAll(JsonLines.texts(Path.of(labelled), text)));
        resource("/corpus/routine." + language.code() + ".txt")
                .ifPresent(text -> text.lines()
                        .filter(ShippedTexts::isSpeech)
                        .forEach(line -> lines.addAll(Collections.nCopies(ROUTINE, line))));
        return lines;
    }

    private static boolean isSpeech(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Optional<String> resource(String name) {
        try (var resource = ShippedTexts.class.getResourceAsStream(name)) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> spoken(Path file) {
        List<String> lines = new ArrayList<>();
        try {
            collect(YAML.readTree(file.toFile()), lines);
        } catch (IOException e) {
            throw new UnreadableText(file, "cannot be read: " + e.getMessage());
        }
        return lines;
    }

    private static void collect(JsonNode node, List<String> lines) {
        for (String field : SPOKEN_FIELDS) {
            for (JsonNode found : node.findValues(field)) {
                if (found.isTextual()) {
                    lines.add(withoutSlots(found.asText()));
                }
                found.forEach(each -> lines.add(withoutSlots(each.asText())));
            }
        }
    }

    /** What is filled in at run time breaks the sentence. */
    private static String withoutSlots(String line) {
        return line.replaceAll("\\{\\w+}", ". ");
    }
}
