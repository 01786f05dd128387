package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A recorded call with what people wrote down of it.
 *
 * @param audio one recording for each party, on one clock
 */
record RecordedCall(String id, Language language, Map<Party, Path> audio, List<Turn> turns) {
    RecordedCall {
        audio = Map.copyOf(audio);
        turns = List.copyOf(turns);
    }

    List<Turn> turnsOf(Party party) {
        return turns.stream().filter(turn -> turn.party() == party).toList();
    }

    /** One stretch of speech, as a person heard it. */
    record Turn(Party party, Span span, String text) {}
}
