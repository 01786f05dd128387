package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Concept;
import dev.becalm.risk.ForecastLearner.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Concept("S003-44")
class ForecastLearnerTest {
    private static final ForecastWeights PRIOR = ForecastWeights.parse("bias -2\nheat 2\n");

    @Test
    void learnsHowOftenItComes() {
        var learned = new ForecastLearner(PRIOR).learn(lessons(2_000, 3, -1.5));

        assertThat(learned.probability(Map.of("heat", 0.0, "noise", 0.0))).isCloseTo(0.18, within(0.05));
        assertThat(learned.probability(Map.of("heat", 1.0, "noise", 0.0))).isCloseTo(0.82, within(0.05));
    }

    @Test
    void staysNearWhatWasKnownWhileThereIsLittleToLearnFrom() {
        var learned = new ForecastLearner(PRIOR).learn(lessons(30, 3, -1.5));

        assertThat(Math.abs(learned.weight("noise"))).isLessThan(0.5);
        assertThat(learned.weight("heat")).isPositive();
    }

    @Test
    void givesTheSameWeightsForTheSameLessons() {
        var learner = new ForecastLearner(PRIOR);

        assertThat(learner.learn(lessons(200, 3, -1)).lines())
                .isEqualTo(learner.learn(lessons(200, 3, -1)).lines())
                .hasSize(3);
    }

    /** Lessons in which heat raises the odds by so much, and noise does nothing. */
    private static List<Lesson> lessons(int count, double weight, double bias) {
        var random = new Random(5);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double heat = random.nextDouble();
            double p = 1 / (1 + Math.exp(-(bias + weight * heat)));
            lessons.add(new Lesson(Map.of("heat", heat, "noise", random.nextDouble()), random.nextDouble() < p));
        }
        return lessons;
    }
}
