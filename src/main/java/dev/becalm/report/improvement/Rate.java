package dev.becalm.report.improvement;

/**
 * A share of cases with its 95 % confidence interval after Wilson (1927), which holds for few cases too.
 *
 * @param share 0 to 1; 0 where there are no cases
 */
public record Rate(long hits, long total, double share, double low, double high) {
    private static final double Z = 1.959964;

    public static Rate of(long hits, long total) {
        if (hits < 0 || hits > total) {
            throw new IllegalArgumentException("hits must be within [0, total]: " + hits + " of " + total);
        }
        if (total == 0) {
            return new Rate(0, 0, 0, 0, 1);
        }
        double share = (double) hits / total;
        double spread = Z * Z / total;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / total + spread / (4 * total)) / (1 + spread);
        return new Rate(
                hits,
                total,
                Mean.round(share),
                Mean.round(Math.max(0, middle - half)),
                Mean.round(Math.min(1, middle + half)));
    }

    /** Whether the two intervals leave no room for the shares to be the same. */
    public boolean apartFrom(Rate other) {
        return total > 0 && other.total > 0 && (low > other.high || high < other.low);
    }
}
