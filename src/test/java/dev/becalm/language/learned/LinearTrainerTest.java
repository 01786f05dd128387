package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
    private static final List<String> LABELS = List.of("sour", "sweet");

    @Test
    void learnsWhichWordsSpeakForALabel() {
        LinearModel model = new LinearTrainer(LinearTrainer.Settings.DEFAULT).train(examples(400), LABELS);

        assertThat(model.probabilities(bag("lemon", "is"))[0]).isGreaterThan(0.8);
        assertThat(model.probabilities(bag("honey", "is"))[0]).isLessThan(0.2);
        assertThat(model.strongest(bag("lemon", "is"), 0)).contains("lemon");
    }

    @Test
    void theSameExamplesGiveTheSameLines() {
        List<String> once = new LinearTrainer(LinearTrainer.Settings.DEFAULT)
                .train(examples(200), LABELS)
                .lines();
        List<String> again = new LinearTrainer(LinearTrainer.Settings.DEFAULT)
                .train(examples(200), LABELS)
                .lines();

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aModelReadBackJudgesAlike() {
        LinearModel model = new LinearTrainer(LinearTrainer.Settings.DEFAULT).train(examples(200), LABELS);

        LinearModel back = LinearModel.parse(model.lines());

        assertThat(back.lines()).isEqualTo(model.lines());
        assertThat(back.labels()).extracting(LinearModel.Label::name).isEqualTo(LABELS);
    }

    @Test
    void aCautiousLabelNeedsMore() {
        var settings = new LinearTrainer.Settings(1, 0.5, 2, 0.01, 8, 3, Set.of("sour"));

        LinearModel cautious = new LinearTrainer(settings).train(doubtful(600), LABELS);
        LinearModel balanced = new LinearTrainer(LinearTrainer.Settings.DEFAULT).train(doubtful(600), LABELS);

        assertThat(cautious.labels().get(0).threshold())
                .isGreaterThanOrEqualTo(balanced.labels().get(0).threshold());
    }

    private static List<Example> examples(int count) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean sour = random.nextBoolean();
            FeatureBag bag = bag(sour ? "lemon" : "honey", random.nextBoolean() ? "is" : "was");
            examples.add(new Example("g" + i / 4, bag, Set.of(sour ? "sour" : "sweet"), Set.copyOf(LABELS), 1, true));
        }
        return examples;
    }

    private static List<Example> doubtful(int count) {
        Random random = new Random(5);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = "w" + random.nextInt(10);
            boolean sour = random.nextInt(10) < Integer.parseInt(word.substring(1)) / 2;
            examples.add(new Example(
                    "g" + i, bag(word, "is"), Set.of(sour ? "sour" : "sweet"), Set.copyOf(LABELS), 1, true));
        }
        return examples;
    }

    private static FeatureBag bag(String first, String second) {
        FeatureBag bag = new FeatureBag();
        bag.add(first, new FeatureBag.Place(0, 5));
        bag.add(second, new FeatureBag.Place(6, 8));
        bag.scale(2);
        return bag;
    }
}
