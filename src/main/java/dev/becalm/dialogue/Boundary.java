package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.util.List;

/**
 * What may be promised and offered, issue by issue, and the words by which an issue is known.
 *
 * @param issues in the order in which they are tried
 * @param otherwise the rule of a call whose issue is none of them, or not yet known
 */
public record Boundary(List<BoundaryRule> issues, BoundaryRule otherwise) {
    public Boundary {
        issues = List.copyOf(issues);
    }

    /** The rule of an issue by its name; the general one where there is none. */
    public BoundaryRule rule(String issue) {
        return issues.stream()
                .filter(rule -> rule.issue().equals(issue))
                .findFirst()
                .orElse(otherwise);
    }

    /** How many of an issue's words a text holds, issue by issue in the order of {@link #issues}. */
    List<Integer> matches(String text, Language language) {
        return issues.stream().map(rule -> rule.words().in(text, language)).toList();
    }
}
