package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentimentReviewTest {
    @Test
    void aPoliteGoodbyeDoesNotEraseFortyAngryTurns() {
        List<Double> turns = new ArrayList<>(Collections.nCopies(40, -0.8));
        turns.add(0.6);

        assertThat(SentimentReview.of(turns).hundredPoint()).isLessThan(-50);
    }

    @Test
    void twoTurnsOfALongNeutralStretchDoNotResetAnAngryCall() {
        List<Double> turns = new ArrayList<>(Collections.nCopies(10, -0.8));
        turns.addAll(List.of(0.0, 0.0));

        assertThat(SentimentReview.of(turns).fivePoint()).isLessThan(-2);
    }

    @Test
    void theScalesShowTheSameScore() {
        SentimentReview review = SentimentReview.of(List.of(-0.5, -0.5));

        assertThat(review.fivePoint()).isEqualTo(-2.5);
        assertThat(review.hundredPoint()).isEqualTo(-50);
    }
}
