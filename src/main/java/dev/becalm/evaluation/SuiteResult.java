package dev.becalm.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a suite found.
 *
 * @param rows how many cases were measured
 * @param tables for people, in order
 * @param figures for machines, in order; fractions, not percent, and times in milliseconds. Only the keys that
 *     evaluation.md of the documentation names
 * @param worst the worst cases, one line or more each
 */
public record SuiteResult(int rows, List<Table> tables, Map<String, Number> figures, List<String> worst) {
    public SuiteResult {
        tables = List.copyOf(tables);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        worst = List.copyOf(worst);
    }
}
