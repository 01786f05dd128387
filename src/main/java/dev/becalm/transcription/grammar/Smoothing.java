package dev.becalm.transcription.grammar;

/**
 * How far the new text is trusted.
 *
 * @param discount taken off every count and given to words that were not seen; above 0, at most 1
 * @param share of the shorter history, rather than of the old grammar, where the new text knows nothing; 0 to 1
 */
record Smoothing(double discount, double share) {
    private static final double DISCOUNT_RANGE = 0.3;

    Smoothing {
        if (!(discount > 0 && discount <= 1)) {
            throw new IllegalArgumentException("discount must be above 0 and at most 1: " + discount);
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be within [0, 1]: " + share);
        }
    }

    /** @param weight 0, the old grammar alone, to 1, the new text as far as it goes */
    static Smoothing of(double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight must be within [0, 1]: " + weight);
        }
        return new Smoothing(1 - DISCOUNT_RANGE * weight, weight);
    }
}
