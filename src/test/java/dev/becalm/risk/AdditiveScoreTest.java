package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.risk.RiskChanged.Contribution;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveScoreTest {
    private static final Duration NOW = Duration.ofSeconds(10);

    private final AdditiveScore score = new AdditiveScore(Duration.ofSeconds(60), 0.75);

    @Test
    void halvesACauseAfterItsHalfLife() {
        score.add("a", "ANGER", 40, "words", NOW);

        assertThat(score.read(NOW).score()).isEqualTo(40);
        assertThat(score.read(NOW.plusSeconds(60)).score()).isEqualTo(20);
    }

    @Test
    void addsLessEachTimeTheSameSourceComes() {
        score.add("a", "ANGER", 40, "first", NOW);
        score.add("b", "ANGER", 40, "second", NOW);

        var reading = score.read(NOW);

        assertThat(reading.score()).isEqualTo(70);
        assertThat(reading.contributions()).containsExactly(new Contribution("ANGER", 70, "second"));
    }

    @Test
    void takesAwayAPartOfWhatIsThere() {
        score.add("a", "ANGER", 40, "words", NOW);
        score.relieve("b", "EMPATHY", 0.5, "I hear you", NOW);

        assertThat(score.read(NOW).score()).isEqualTo(20);
        assertThat(score.read(NOW).reason()).isEqualTo("words");
    }

    @Test
    void forgetsACauseThatIsTakenBack() {
        score.add("a", "ANGER", 40, "words", NOW);
        score.remove("a");

        assertThat(score.read(NOW).contributions()).isEmpty();
    }

    @Test
    void listsTheLimitWhereTheSumWouldLeaveTheRange() {
        for (int i = 0; i < 4; i++) {
            score.add("cause" + i, "SOURCE" + i, 40, "words", NOW);
        }

        var reading = score.read(NOW);

        assertThat(reading.score()).isEqualTo(100);
        assertThat(reading.contributions()).contains(new Contribution("LIMIT", -60, "0 to 100"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void alwaysSumsToTheScore(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Duration at = Duration.ofSeconds(i * 5L);
            String source = "SOURCE" + random.nextInt(9);
            if (random.nextInt(4) == 0) {
                score.relieve("key" + i, source, random.nextDouble(), "relief", at);
            } else {
                score.add("key" + i, source, random.nextInt(60), "cause", at);
            }
            var reading = score.read(at.plusMillis(random.nextInt(4_000)));
            double sum = reading.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();
            assertThat(sum).isCloseTo(reading.score(), within(1e-6));
            assertThat(reading.score()).isBetween(0.0, 100.0);
        }
    }
}
