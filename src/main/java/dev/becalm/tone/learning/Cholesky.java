package dev.becalm.tone.learning;

/** Solves equations with a symmetric, positive definite matrix by its square root (Golub and Van Loan, 4.2). */
final class Cholesky {
    private final double[][] root;

    /** @throws IllegalArgumentException when the matrix is not positive definite */
    Cholesky(double[][] matrix) {
        root = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i == j && rest <= 0) {
                    throw new IllegalArgumentException("the matrix is not positive definite in row " + i);
                }
                root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
            }
        }
    }

    double[] solve(double[] right) {
        double[] solution = right.clone();
        for (int i = 0; i < solution.length; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= root[i][k] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        for (int i = solution.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solution.length; k++) {
                solution[i] -= root[k][i] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        return solution;
    }
}
