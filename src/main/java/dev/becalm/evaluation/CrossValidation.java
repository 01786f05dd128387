package dev.becalm.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Models learned from all parts of the data but one, each to judge the part that it has not seen. Rows of one group, a
 * dialogue or a speaker, stay in one part; which part that is depends on the group's name alone.
 *
 * @param <T> a labelled row
 * @param <M> what is learned
 */
final class CrossValidation<T, M> {
    private final Function<T, String> group;
    private final List<M> models;

    /** @param folds number of parts, at least 2 */
    CrossValidation(List<T> rows, Function<T, String> group, int folds, Function<List<T>, M> learner) {
        this.group = group;
        models = IntStream.range(0, folds)
                .mapToObj(fold -> learner.apply(rows.stream()
                        .filter(row -> fold(group.apply(row), folds) != fold)
                        .toList()))
                .toList();
    }

    /**
     * How many parts a request asks for; empty where it asks for none.
     *
     * @throws MalformedInput where that is no number from 2 to 20, or where other data to learn from are given
     */
    static Optional<Integer> folds(SuiteRequest request) {
        return request.option("folds").map(value -> {
            if (request.train() != null || !value.matches("[2-9]|1[0-9]|20")) {
                throw new MalformedInput(request.path(), 0, "--folds is a number from 2 to 20, without --train");
            }
            return Integer.valueOf(value);
        });
    }

    /** The model that has not seen this row's group. */
    M unseen(T row) {
        return models.get(fold(group.apply(row), models.size()));
    }

    private static int fold(String group, int folds) {
        return Math.floorMod(Hashing.murmur3_32_fixed().hashString(group, UTF_8).asInt(), folds);
    }
}
