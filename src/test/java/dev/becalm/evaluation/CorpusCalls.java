package dev.becalm.evaluation;

import dev.becalm.call.Language;
import dev.becalm.language.LabelledCall;
import java.nio.file.Path;
import java.util.List;

/** The whole calls of the project's own corpus, for tests of other rooms. */
public final class CorpusCalls {
    private CorpusCalls() {}

    public static List<LabelledCall> complete(Language language) {
        return LabelledCalls.read(Path.of("src/main/resources/corpus", language.code() + ".jsonl")).stream()
                .filter(call -> call.turns().size() > 2)
                .toList();
    }
}
