package dev.becalm.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads scripted calls: a JSONL file, or every one in a folder. */
final class ScriptedCalls {
    private static final long GAP_MILLIS = 600;
    private static final long MILLIS_PER_CHARACTER = 60;
    // A Chinese character is a syllable: four to five are said in a second.
    private static final long MILLIS_PER_SYLLABLE = 220;

    private ScriptedCalls() {}

    static List<ScriptedCall> read(Path path) {
        return JsonLines.read(path, ScriptedCalls::call);
    }

    /** The complete calls of files that may also hold single lines. */
    static List<ScriptedCall> complete(Path path) {
        List<ScriptedCall> calls = new ArrayList<>();
        JsonLines.read(path, row -> row.has("turns") && calls.add(call(row)));
        return calls;
    }

    private static ScriptedCall call(JsonNode row) {
        List<ScriptedCall.Turn> turns = new ArrayList<>();
        long end = 0;
        for (JsonNode turn : JsonLines.list(row, "turns")) {
            ScriptedCall.Turn read = turn(turn, end);
            end = read.span().end().toMillis();
            turns.add(read);
        }
        var outcome =
                ScriptedCall.Outcome.valueOf(JsonLines.text(row, "outcome").toUpperCase(Locale.ROOT));
        Integer trigger =
                row.path("triggerTurn").isInt() ? row.path("triggerTurn").asInt() : null;
        return new ScriptedCall(
                JsonLines.text(row, "id"), Language.of(JsonLines.text(row, "language")), outcome, trigger, turns);
    }

    // Where a row gives no times, turns follow each other at the pace of speech.
    private static ScriptedCall.Turn turn(JsonNode turn, long before) {
        String text = JsonLines.text(turn, "text");
        long start = turn.path("startMs").asLong(before + GAP_MILLIS);
        long end = Math.max(start, turn.path("endMs").asLong(start + millis(text)));
        Set<SignalId> signals = EnumSet.noneOf(SignalId.class);
        turn.path("signals").forEach(signal -> signals.add(SignalId.valueOf(signal.asText())));
        return new ScriptedCall.Turn(
                Party.valueOf(JsonLines.text(turn, "speaker").toUpperCase(Locale.ROOT)),
                text,
                turn.path("asr").asText(text),
                Span.ofMillis(start, end),
                turn.path("heat").isInt() ? turn.path("heat").asInt() : null,
                signals);
    }

    /** How long it takes to say, where nobody measured it. */
    private static long millis(String text) {
        return text.codePoints()
                .mapToLong(each -> Character.isIdeographic(each) ? MILLIS_PER_SYLLABLE : MILLIS_PER_CHARACTER)
                .sum();
    }
}
