package dev.becalm.risk;

/** Solves small systems of linear equations by Gaussian elimination with the largest pivot. */
final class LinearEquations {
    private LinearEquations() {}

    /** The x with {@code matrix x = right}; both arrays are used up. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            swap(matrix, right, column, pivot(matrix, column));
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int i = column; i < size; i++) {
                    matrix[row][i] -= factor * matrix[column][i];
                }
                right[row] -= factor * right[column];
            }
        }
        double[] x = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = right[row];
            for (int i = row + 1; i < size; i++) {
                rest -= matrix[row][i] * x[i];
            }
            x[row] = rest / matrix[row][row];
        }
        return x;
    }

    private static int pivot(double[][] matrix, int column) {
        int best = column;
        for (int row = column + 1; row < matrix.length; row++) {
            best = Math.abs(matrix[row][column]) > Math.abs(matrix[best][column]) ? row : best;
        }
        return best;
    }

    private static void swap(double[][] matrix, double[] right, int one, int other) {
        double[] row = matrix[one];
        matrix[one] = matrix[other];
        matrix[other] = row;
        double value = right[one];
        right[one] = right[other];
        right[other] = value;
    }
}
