package dev.becalm.language.learned;

import java.util.Set;

/**
 * One labelled turn to learn from.
 *
 * @param group turns that must not be split between training and checking: those of one call
 * @param natural whether it comes from a whole call, so that such examples together are as frequent as in life
 * @param able labels that can hold for it at all; the others do not learn from it
 */
public record Example(
        String group, FeatureBag features, Set<String> labels, Set<String> able, double weight, boolean natural) {
    public Example {
        labels = Set.copyOf(labels);
        able = Set.copyOf(able);
    }
}
