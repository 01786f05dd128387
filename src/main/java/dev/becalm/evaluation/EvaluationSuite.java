package dev.becalm.evaluation;

/** One kind of measurement that the evaluate command offers: labelled data in, figures out. */
public interface EvaluationSuite {
    /** What the user types, for example {@code calls}. */
    String name();

    /** One line for the help text. */
    String purpose();

    /**
     * Measures.
     *
     * @throws MalformedInput when a file is not in the suite's format
     */
    SuiteResult run(SuiteRequest request);
}
