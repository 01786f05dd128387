package dev.becalm.evaluation;

import dev.becalm.transcription.models.ModelStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The suites that the evaluate command knows, in the order of its help text. */
public final class EvaluationSuites {
    private EvaluationSuites() {}

    public static List<EvaluationSuite> all() {
        var models = new ModelStore(Path.of("models"));
        return List.of(new CallsSuite(models, events -> Map.of()));
    }
}
