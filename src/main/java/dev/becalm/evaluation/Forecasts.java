package dev.becalm.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dialogues with how they ended, and their beginnings. */
final class Forecasts {
    static final List<String> CLASSES = List.of("bad", "good");
    static final List<Integer> PERCENTS = List.of(25, 50, 75, 100);

    private static final double MIDDLE = 3;

    private Forecasts() {}

    static List<LabelledText> read(Path path) {
        return JsonLines.read(path, row -> {
            if (!row.path("bad").isBoolean()) {
                throw new IllegalArgumentException("bad must be true or false");
            }
            String id = JsonLines.text(row, "id");
            return new LabelledText(
                    id,
                    id,
                    Language.of(JsonLines.text(row, "language")),
                    LabelledText.turns(row),
                    row.path("bad").asBoolean() ? "bad" : "good");
        });
    }

    /** The first part of a dialogue, at least one turn. */
    static LabelledText beginning(LabelledText dialogue, int percent) {
        int turns = Math.max(1, dialogue.turns().size() * percent / 100);
        List<Said> part =
                dialogue.turns().subList(0, Math.min(turns, dialogue.turns().size()));
        return new LabelledText(dialogue.id(), dialogue.group(), dialogue.language(), part, dialogue.label());
    }

    /** The customer's turns that somebody rated from 1 to 5, each with the turns before it; none in many files. */
    static List<LabelledText> ratedTurns(Path path) {
        List<LabelledText> rows = new ArrayList<>();
        JsonLines.read(path, row -> row).forEach(row -> {
            List<Said> turns = LabelledText.turns(row);
            String id = JsonLines.text(row, "id");
            for (int turn = 0; turn < turns.size(); turn++) {
                JsonNode rating = row.path("turns").path(turn).path("satisfaction");
                if (turns.get(turn).party() == Party.CUSTOMER && rating.isNumber()) {
                    rows.add(new LabelledText(
                            id + "-" + turn,
                            id,
                            Language.of(JsonLines.text(row, "language")),
                            turns.subList(0, turn + 1),
                            SatisfactionSuite.CLASSES.get((int) Math.signum(rating.asDouble() - MIDDLE) + 1)));
                }
            }
        });
        return rows;
    }

    /** Every dialogue at every stage, to learn from. */
    static List<LabelledText> stages(List<LabelledText> dialogues) {
        List<LabelledText> stages = new ArrayList<>();
        dialogues.forEach(dialogue -> PERCENTS.forEach(percent -> stages.add(beginning(dialogue, percent))));
        return stages;
    }
}
