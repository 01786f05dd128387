package dev.becalm.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentViewsTest {
    @Test
    void theEndWeighsMost() {
        assertThat(SentimentViews.endWeighted(List.of(-1.0, 1.0))).isEqualTo(0.5);
        assertThat(SentimentViews.endWeighted(List.of(1.0, -1.0))).isEqualTo(-0.5);
    }

    @Test
    void bothScalesShowTheSameScore() {
        assertThat(SentimentViews.outOfFive(List.of(-0.5))).isEqualTo(-2.5);
        assertThat(SentimentViews.outOfHundred(List.of(-0.5))).isEqualTo(-50);
    }

    @Test
    void nothingSaidIsNeutral() {
        assertThat(SentimentViews.outOfHundred(List.of())).isZero();
    }
}
