package dev.becalm.language.learned;

import dev.becalm.language.learned.LinearModel.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns to forecast a bad end. Few dialogues have one, but each has many turns: where turns were rated, a model of how
 * content a turn is says, in the mean over the turns heard, what the words of few dialogues cannot. Ratings are only
 * learned from; the forecast sees words. The sum of both is one linear model.
 */
public final class OutcomeTrainer {
    private static final List<Double> OF_ENDS = List.of(0.3);
    private static final List<Double> OF_TURNS = List.of(0.2);
    private static final int BAD = 0;
    private static final int GOOD = 1;

    private OutcomeTrainer() {}

    /**
     * @param beginnings with the label of the end, of {@code ends}: first bad, then good
     * @param turns with what was thought of them, of {@code ratings}: worst first; may be empty
     */
    public static Classifier learn(
            List<Example> beginnings, List<String> ends, List<Example> turns, List<String> ratings) {
        List<Example> words = beginnings.stream().map(OutcomeTrainer::wordsOnly).toList();
        LinearModel model = new ClassifierTrainer(words, ends, OF_ENDS).train();
        if (turns.isEmpty()) {
            return new Classifier(model);
        }
        Map<String, Weights> weights = new HashMap<>(model.weights());
        int best = ratings.size() - 1;
        new ClassifierTrainer(turns, ratings, OF_TURNS).train().weights().forEach((name, each) -> {
            float bad = (float) (each.of(0) - each.of(best));
            if (bad != 0) {
                weights.put(OutcomeFeatures.OF_TURNS + name, new Weights(List.of(BAD, GOOD), List.of(bad, -bad)));
            }
        });
        return new Classifier(new LinearModel(model.labels(), weights));
    }

    private static Example wordsOnly(Example example) {
        FeatureBag words = new FeatureBag();
        example.features().forEach((name, value) -> {
            if (!name.startsWith(OutcomeFeatures.OF_TURNS)) {
                words.measure(name, value);
            }
        });
        return new Example(
                example.group(), words, example.labels(), example.able(), example.weight(), example.natural());
    }
}
