package dev.becalm.report.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.report.improvement.Mean.Moments;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RateTest {
    private static final Offset<Double> CLOSE = within(0.001);

    @Test
    void givesTheIntervalOfWilson() {
        // Newcombe 1998, Statistics in Medicine 17, 857-872, table I: 81 of 263 by method 3, 15 of 148 likewise.
        assertThat(Rate.of(81, 263).low()).isCloseTo(0.2553, CLOSE);
        assertThat(Rate.of(81, 263).high()).isCloseTo(0.3662, CLOSE);
        assertThat(Rate.of(15, 148).low()).isCloseTo(0.0624, CLOSE);
        assertThat(Rate.of(15, 148).high()).isCloseTo(0.1605, CLOSE);
    }

    @Test
    void knowsNothingOfNoCases() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate(0, 0, 0, 0, 1));
        assertThat(Rate.of(0, 0).apartFrom(Rate.of(50, 50))).isFalse();
    }

    @Test
    void aMeanOfOneCaseIsWideOpen() {
        assertThat(Mean.of(1, 5, 25).low()).isEqualTo(-100);
        assertThat(Mean.of(4, 20, 120).mean()).isEqualTo(5);
        // Standard error of 3, 5, 5, 7 is 0.8165.
        assertThat(Mean.of(4, 20, 108).high()).isCloseTo(6.6003, CLOSE);
    }

    @Test
    void aDifferenceNeedsTwoOfEach() {
        var many = new Moments(4, 20, 108);

        assertThat(Mean.difference(many, new Moments(1, 2, 4)).low()).isEqualTo(-100);
        assertThat(Mean.difference(many, new Moments(4, 12, 44)).mean()).isEqualTo(2);
    }
}
