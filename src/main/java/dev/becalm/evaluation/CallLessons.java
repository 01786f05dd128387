package dev.becalm.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What scripted calls and lines teach beside signals: the sentiment of each turn of a customer, satisfaction read off
 * that sentiment, and a bad end where a call escalates.
 */
final class CallLessons {
    private CallLessons() {}

    /** Whether a file's first row is a scripted call or line rather than a row with a label. */
    static boolean isCalls(Path path) {
        List<JsonNode> rows = JsonLines.read(path, row -> row);
        return !rows.isEmpty() && !rows.get(0).has("label") && !rows.get(0).has("bad");
    }

    static List<LabelledText> sentiment(Path path) {
        List<LabelledText> rows = new ArrayList<>();
        customerTurns(path, SentimentSuite.CLASSES).forEach(row -> {
            Said last = row.turns().get(row.turns().size() - 1);
            rows.add(new LabelledText(row.id(), row.group(), row.language(), List.of(last), row.label()));
        });
        return rows;
    }

    static List<LabelledText> satisfaction(Path path) {
        return customerTurns(path, SatisfactionSuite.CLASSES);
    }

    static List<LabelledText> outcome(Path path) {
        List<LabelledText> rows = new ArrayList<>();
        JsonLines.read(path, row -> row).stream()
                .filter(row -> row.has("turns"))
                .forEach(row -> rows.add(new LabelledText(
                        JsonLines.text(row, "id"),
                        JsonLines.text(row, "id"),
                        Language.of(JsonLines.text(row, "language")),
                        LabelledText.turns(row),
                        JsonLines.text(row, "outcome").equals("escalated") ? "bad" : "good")));
        return rows;
    }

    // The classes go from bad to good, as sentiment does.
    private static List<LabelledText> customerTurns(Path path, List<String> classes) {
        List<LabelledText> rows = new ArrayList<>();
        LabelledCalls.read(path).forEach(call -> {
            List<Said> said = new ArrayList<>();
            call.turns().forEach(turn -> {
                said.add(new Said(turn.party(), turn.text()));
                if (turn.lesson() && turn.party() == Party.CUSTOMER) {
                    String label = classes.get((int) Math.signum(turn.sentiment()) + 1);
                    rows.add(new LabelledText(
                            call.id() + "-" + said.size(), call.id(), call.language(), List.copyOf(said), label));
                }
            });
        });
        return rows;
    }
}
