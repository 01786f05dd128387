package dev.becalm.report.improvement;

/**
 * A mean with its 95 % confidence interval by the normal approximation. With fewer than two cases the interval is as
 * wide as it gets.
 */
public record Mean(long cases, double mean, double low, double high) {
    private static final double Z = 1.959964;
    private static final double WIDE = 100;

    public static Mean of(long cases, double sum, double sumOfSquares) {
        if (cases == 0) {
            return new Mean(0, 0, -WIDE, WIDE);
        }
        double mean = sum / cases;
        if (cases == 1) {
            return new Mean(1, round(mean), -WIDE, WIDE);
        }
        double half = Z * Math.sqrt(variance(cases, sum, sumOfSquares) / cases);
        return new Mean(cases, round(mean), round(mean - half), round(mean + half));
    }

    /** The mean of the one less the mean of the other, the two being independent (Welch 1947). */
    static Mean difference(Moments one, Moments other) {
        if (one.cases() < 2 || other.cases() < 2) {
            return new Mean(Math.min(one.cases(), other.cases()), 0, -WIDE, WIDE);
        }
        double mean = one.sum() / one.cases() - other.sum() / other.cases();
        double half = Z * Math.sqrt(variance(one) / one.cases() + variance(other) / other.cases());
        return new Mean(one.cases() + other.cases(), round(mean), round(mean - half), round(mean + half));
    }

    private static double variance(Moments moments) {
        return variance(moments.cases(), moments.sum(), moments.sumOfSquares());
    }

    private static double variance(long cases, double sum, double sumOfSquares) {
        return Math.max(0, (sumOfSquares - sum * sum / cases) / (cases - 1));
    }

    static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** What a mean is made from. */
    public record Moments(long cases, double sum, double sumOfSquares) {
        public Mean mean() {
            return of(cases, sum, sumOfSquares);
        }
    }
}
