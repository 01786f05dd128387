package dev.becalm.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorpusStatisticsTest {
    private final CorpusStatistics statistics = new CorpusStatistics(MadeVoices.corpus("made", 20, 40, 3));

    @Test
    void findsHowFarSpeakersAndTheirUtterancesDiffer() {
        assertThat(statistics.count()).isEqualTo(2_400);
        assertThat(statistics.emotions()).containsExactly("angry", "happy", "neutral");
        assertThat(statistics.between(5)).isCloseTo(5, within(2.0));
        assertThat(statistics.within(5)).isCloseTo(1, within(0.05));
        // One third of the utterances is moved by 2: 1 + 4 * 1/3 * 2/3.
        assertThat(statistics.within(0)).isCloseTo(Math.sqrt(1 + 8 / 9.0), within(0.05));
    }

    @Test
    void findsWhatEachEmotionMoves() {
        assertThat(statistics.profile("angry")[0]).isCloseTo(4 / 3.0 / statistics.within(0), within(0.07));
        assertThat(statistics.profile("happy")[0]).isCloseTo(-2 / 3.0 / statistics.within(0), within(0.07));
        assertThat(statistics.profile("angry")[5]).isCloseTo(0, within(0.1));
    }

    @Test
    void findsTheCovarianceAroundTheEmotions() {
        assertThat(statistics.covariance(5, 5)).isCloseTo(1, within(0.05));
        assertThat(statistics.covariance(5, 6)).isCloseTo(0, within(0.07));
        assertThat(statistics.covariance(6, 5)).isEqualTo(statistics.covariance(5, 6));
    }
}
