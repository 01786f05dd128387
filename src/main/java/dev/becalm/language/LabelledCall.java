package dev.becalm.language;

import dev.becalm.call.Language;
import java.util.List;

/** Labelled turns of one call, or a single labelled line, in the order they were said. */
public record LabelledCall(String id, Language language, List<LabelledTurn> turns) {
    public LabelledCall {
        turns = List.copyOf(turns);
    }
}
