package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordConfidenceTest {
    @Test
    void isNeverSurerThanItWasFoundToBe() {
        assertThat(WordConfidence.of(1)).isEqualTo(0.95);
        assertThat(WordConfidence.of(0.8)).isEqualTo(0.55);
        assertThat(WordConfidence.of(0.65)).isEqualTo(0.485);
        assertThat(WordConfidence.of(0)).isEqualTo(0.1);
    }

    @Test
    void keepsTheOrderAndTheRange() {
        for (int percent = 0; percent < 100; percent++) {
            assertThat(WordConfidence.of(percent / 100.0))
                    .isBetween(0.0, 1.0)
                    .isLessThan(WordConfidence.of((percent + 1) / 100.0));
        }
        assertThat(WordConfidence.of(-1)).isEqualTo(WordConfidence.of(0));
        assertThat(WordConfidence.of(2)).isEqualTo(WordConfidence.of(1));
    }
}
