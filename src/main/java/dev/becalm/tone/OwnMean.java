package dev.becalm.tone;

/** The usual value of one measure of one speaker: a weighted mean over what was heard so far. */
final class OwnMean {
    private double sum;
    private double weight;

    /**
     * @param usual what is assumed before anything was heard
     * @param weight how much that counts; 0 where nothing can be assumed
     */
    OwnMean(double usual, double weight) {
        this.sum = usual * weight;
        this.weight = weight;
    }

    void learn(double value, double share) {
        sum += value * share;
        weight += share;
    }

    /** The mean so far; the value itself where there is none yet. */
    double orElse(double value) {
        return weight > 0 ? sum / weight : value;
    }
}
