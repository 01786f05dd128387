package dev.becalm.language.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
    @Test
    void findsTheLowestPointOfABowl() {
        double[] point = Lbfgs.lowest(LbfgsTest::bowl, 2, 100);

        assertThat(point[0]).isCloseTo(3, within(0.01));
        assertThat(point[1]).isCloseTo(-2, within(0.01));
    }

    // Rosenbrock 1960: a narrow bent valley whose lowest point is (1, 1).
    @Test
    void followsABentValley() {
        double[] point = Lbfgs.lowest(LbfgsTest::valley, 2, 500);

        assertThat(point[0]).isCloseTo(1, within(0.1));
        assertThat(point[1]).isCloseTo(1, within(0.2));
    }

    private static double bowl(double[] at, double[] gradient) {
        gradient[0] = 2 * (at[0] - 3);
        gradient[1] = 20 * (at[1] + 2);
        return Math.pow(at[0] - 3, 2) + 10 * Math.pow(at[1] + 2, 2) + 1;
    }

    private static double valley(double[] at, double[] gradient) {
        double off = at[1] - at[0] * at[0];
        gradient[0] = -2 * (1 - at[0]) - 400 * at[0] * off;
        gradient[1] = 200 * off;
        return Math.pow(1 - at[0], 2) + 100 * off * off;
    }
}
