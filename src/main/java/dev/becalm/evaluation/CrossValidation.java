package dev.becalm.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Models learned from all parts of the data but one, each to judge the part that it has not seen. Rows of one group, a
 * dialogue or a speaker, stay in one part. Parts hold equally many groups, dealt out in the order of a hash of their
 * names, so that the order of the rows does not matter.
 *
 * @param <T> a labelled row
 * @param <M> what is learned
 */
final class CrossValidation<T, M> {
    private final Function<T, String> group;
    private final Map<String, Integer> parts = new HashMap<>();
    private final List<M> models;

    /** @param folds number of parts, at least 2 */
    CrossValidation(List<T> rows, Function<T, String> group, int folds, Function<List<T>, M> learner) {
        this.group = group;
        rows.stream()
                .map(group)
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> hash(name)).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> parts.put(name, parts.size() % folds));
        models = IntStream.range(0, folds)
                .mapToObj(fold -> learner.apply(
                        rows.stream().filter(row -> part(row) != fold).toList()))
                .toList();
    }

    /**
     * Who judges which row: the models that have not seen it where the request asks for parts, else one model for all.
     *
     * @param rows those of the request's path
     * @param one what is shipped, or was learned from other data
     */
    static <T, M> Function<T, M> judges(
            SuiteRequest request,
            List<T> rows,
            Function<T, String> group,
            Function<List<T>, M> learner,
            Supplier<M> one) {
        Optional<Integer> folds = folds(request);
        if (folds.isPresent()) {
            return new CrossValidation<>(rows, group, folds.get(), learner)::unseen;
        }
        M model = one.get();
        return row -> model;
    }

    /**
     * How many parts a request asks for; empty where it asks for none.
     *
     * @throws MalformedInput where that is no number from 2 to 20, or where other data to learn from are given
     */
    private static Optional<Integer> folds(SuiteRequest request) {
        return request.option("folds").map(value -> {
            if (request.train() != null || !value.matches("[2-9]|1[0-9]|20")) {
                throw new MalformedInput(request.path(), 0, "--folds is a number from 2 to 20, without --train");
            }
            return Integer.valueOf(value);
        });
    }

    /** The model that has not seen this row's group. */
    M unseen(T row) {
        return models.get(part(row));
    }

    private int part(T row) {
        return parts.getOrDefault(group.apply(row), 0);
    }

    private static int hash(String group) {
        return Hashing.murmur3_32_fixed().hashString(group, UTF_8).asInt();
    }
}
