package dev.becalm.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures;
import dev.becalm.language.learned.DialogueFeatures.Said;
import dev.becalm.language.learned.FeatureBag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text or dialogue with one label.
 *
 * @param group rows of one dialogue share it
 */
record LabelledText(String id, String group, Language language, List<Said> turns, String label) {
    LabelledText {
        turns = List.copyOf(turns);
    }

    /** Rows of single texts. */
    static List<LabelledText> texts(Path path, List<String> classes) {
        return JsonLines.read(
                path,
                row -> new LabelledText(
                        JsonLines.text(row, "id"),
                        JsonLines.text(row, "id"),
                        Language.of(JsonLines.text(row, "language")),
                        List.of(new Said(Party.CUSTOMER, JsonLines.text(row, "text"))),
                        label(row, classes)));
    }

    /** Rows of dialogues; the label is of the last customer turn. */
    static List<LabelledText> dialogues(Path path, List<String> classes) {
        return JsonLines.read(
                path,
                row -> new LabelledText(
                        JsonLines.text(row, "id"),
                        row.path("dialogue").asText(JsonLines.text(row, "id")),
                        Language.of(JsonLines.text(row, "language")),
                        turns(row),
                        label(row, classes)));
    }

    static List<Said> turns(JsonNode row) {
        List<Said> turns = new ArrayList<>();
        JsonLines.list(row, "turns")
                .forEach(turn -> turns.add(new Said(
                        Party.valueOf(JsonLines.text(turn, "speaker").toUpperCase(Locale.ROOT)),
                        JsonLines.text(turn, "text"))));
        return turns;
    }

    FeatureBag features() {
        return DialogueFeatures.of(language, turns);
    }

    private static String label(JsonNode row, List<String> classes) {
        String label = JsonLines.text(row, "label");
        if (!classes.contains(label)) {
            throw new IllegalArgumentException("label must be one of " + String.join(", ", classes));
        }
        return label;
    }
}
