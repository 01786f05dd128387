package dev.becalm.evaluation;

import java.util.List;

/** The suites that the evaluate command knows, in the order of its help text. */
public final class EvaluationSuites {
    private EvaluationSuites() {}

    public static List<EvaluationSuite> all() {
        return List.of();
    }
}
