package dev.becalm.language.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The named features of one turn. Features come in groups that are scaled so that a long turn does not outweigh a short
 * one; a feature remembers where in the normal text it was found, so that a finding can quote its words.
 */
public final class FeatureBag {
    // A turn of one word is no surer than a short sentence.
    private static final int FEWEST = 12;

    static final Place NOWHERE = new Place(0, 0);

    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final List<Feature> group = new ArrayList<>();

    /** A feature about the turn as a whole. */
    public void add(String name) {
        add(name, NOWHERE);
    }

    /** A feature found at a place in the normal text; said twice it counts once. */
    public void add(String name, Place place) {
        features.computeIfAbsent(name, unused -> {
            Feature feature = new Feature(place);
            group.add(feature);
            return feature;
        });
    }

    /** A measured feature, outside every group. */
    public void measure(String name, double value) {
        Feature feature = new Feature(NOWHERE);
        feature.value = value;
        features.put(name, feature);
    }

    /** Ends a group: each of its features gets {@code weight} shared out over the root of their number. */
    public void scale(double weight) {
        scale(weight, FEWEST);
    }

    /** The same, a group smaller than {@code fewest} being taken for one of that size. */
    void scale(double weight, int fewest) {
        double each = weight / Math.sqrt(Math.max(fewest, group.size()));
        group.forEach(feature -> feature.value = each);
        group.clear();
    }

    /** Adds a share of each feature of another bag, its name under a prefix. */
    void blend(String prefix, FeatureBag other, double share) {
        other.forEach((name, value) -> measure(prefix + name, value(prefix + name) + share * value));
    }

    public void forEach(BiConsumer<String, Double> action) {
        features.forEach((name, feature) -> action.accept(name, feature.value));
    }

    public int size() {
        return features.size();
    }

    double value(String name) {
        Feature feature = features.get(name);
        return feature == null ? 0 : feature.value;
    }

    /** Where a feature was found; an empty place for one about the whole turn. */
    public Place place(String name) {
        Feature feature = features.get(name);
        return feature == null ? NOWHERE : feature.place;
    }

    /** Offsets in normal text. */
    public record Place(int from, int to) {
        public boolean isEmpty() {
            return to <= from;
        }
    }

    private static final class Feature {
        private final Place place;
        private double value = 1;

        Feature(Place place) {
            this.place = place;
        }
    }
}
