package dev.becalm.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearEquationsTest {
    @Test
    void solvesWithAZeroOnTheDiagonal() {
        double[] x = LinearEquations.solve(new double[][] {{0, 2}, {1, 1}}, new double[] {4, 5});

        assertThat(x).containsExactly(3, 2);
    }
}
