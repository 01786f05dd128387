package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifierTrainerTest {
    private static final List<String> CLASSES = List.of("bad", "so-so", "good");

    @Test
    void tellsClassesApart() {
        Classifier judge = Classifier.learn(rows(300, CLASSES), CLASSES);

        assertThat(Softmax.most(judge.probabilities(words("awful", "w1")))).isEqualTo(0);
        assertThat(Softmax.most(judge.probabilities(words("lovely", "w1")))).isEqualTo(2);
        assertThat(judge.classes()).isEqualTo(CLASSES);
    }

    @Test
    void aClassWithoutExamplesIsNeverFound() {
        Classifier judge = Classifier.learn(rows(200, List.of("bad", "good")), CLASSES);

        double[] likely = judge.probabilities(words("awful", "w1"));

        assertThat(likely[1]).isLessThan(1e-6);
        assertThat(likely[0]).isGreaterThan(likely[2]);
    }

    @Test
    void theSameExamplesGiveTheSameLines() {
        List<String> once =
                Classifier.learn(rows(200, CLASSES), CLASSES).model().lines();
        List<String> again =
                Classifier.learn(rows(200, CLASSES), CLASSES).model().lines();

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aModelReadBackJudgesAlike() {
        Classifier judge = Classifier.learn(rows(200, CLASSES), CLASSES);

        Classifier back = new Classifier(LinearModel.parse(judge.model().lines()));

        assertThat(back.model().lines()).isEqualTo(judge.model().lines());
        assertThat(Softmax.most(back.probabilities(words("awful", "w1")))).isEqualTo(0);
    }

    private static List<Example> rows(int count, List<String> classes) {
        Random random = new Random(11);
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = classes.get(random.nextInt(classes.size()));
            String telling = switch (label) {
                case "bad" -> "awful";
                case "good" -> "lovely";
                default -> "table";
            };
            FeatureBag bag = words(telling, "w" + random.nextInt(20));
            rows.add(new Example("g" + i / 5, bag, Set.of(label), Set.copyOf(CLASSES), 1, true));
        }
        return rows;
    }

    private static FeatureBag words(String... words) {
        FeatureBag bag = new FeatureBag();
        for (String word : words) {
            bag.add(word);
        }
        bag.scale(1, 2);
        return bag;
    }
}
