package dev.becalm.transcription;

/**
 * What Vosk's confidence in a word is worth: of words given c here, about c are right. Vosk weighs only readings that it
 * kept while decoding, so that it is too sure almost everywhere. Straight lines between points that were measured; the
 * reliability table is in the speech model card.
 */
final class WordConfidence {
    private static final double[] CLAIMED = {0, 0.5, 0.8, 0.95, 1};
    private static final double[] RIGHT = {0.1, 0.42, 0.55, 0.75, 0.95};

    private WordConfidence() {}

    /** @param claimed 0 to 1; what lies outside is taken for the nearer end */
    static double of(double claimed) {
        double within = Math.max(0, Math.min(1, claimed));
        int after = 1;
        while (CLAIMED[after] < within) {
            after++;
        }
        double share = (within - CLAIMED[after - 1]) / (CLAIMED[after] - CLAIMED[after - 1]);
        double calibrated = RIGHT[after - 1] + share * (RIGHT[after] - RIGHT[after - 1]);
        return Math.round(calibrated * 1_000) / 1_000.0;
    }
}
