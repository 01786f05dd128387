package dev.becalm.tone.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
    @Test
    void solvesEquations() {
        double[][] matrix = {{4, 2, 0.6}, {2, 5, 1}, {0.6, 1, 3}};

        double[] solution = new Cholesky(matrix).solve(new double[] {1, -2, 0.5});

        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += matrix[row][i] * solution[i];
            }
            assertThat(sum).isCloseTo(new double[] {1, -2, 0.5}[row], within(1e-12));
        }
    }

    @Test
    void refusesAMatrixWithoutARoot() {
        assertThatThrownBy(() -> new Cholesky(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
