package dev.becalm.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.language.LabelledCall;
import dev.becalm.language.LabelledTurn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads scripted calls, and single lines with the turn before them, as lessons to learn from. */
final class LabelledCalls {
    private LabelledCalls() {}

    static List<LabelledCall> read(Path path) {
        return JsonLines.read(path, LabelledCalls::call);
    }

    private static LabelledCall call(JsonNode row) {
        List<LabelledTurn> turns = new ArrayList<>();
        if (row.has("turns")) {
            JsonLines.list(row, "turns").forEach(turn -> turns.add(turn(turn)));
        } else {
            LabelledTurn line = turn(row);
            if (row.hasNonNull("before")) {
                Party other = line.party() == Party.AGENT ? Party.CUSTOMER : Party.AGENT;
                turns.add(new LabelledTurn(other, JsonLines.text(row, "before"), Set.of(), 0, 0, false));
            }
            turns.add(line);
        }
        return new LabelledCall(JsonLines.text(row, "id"), Language.of(JsonLines.text(row, "language")), turns);
    }

    private static LabelledTurn turn(JsonNode turn) {
        Set<SignalId> signals = EnumSet.noneOf(SignalId.class);
        JsonLines.list(turn, "signals").forEach(signal -> signals.add(SignalId.valueOf(signal.asText())));
        return new LabelledTurn(
                Party.valueOf(JsonLines.text(turn, "speaker").toUpperCase(Locale.ROOT)),
                JsonLines.text(turn, "text"),
                signals,
                turn.path("heat").asDouble(0),
                turn.path("sentiment").asDouble(0),
                true);
    }
}
