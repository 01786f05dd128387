package dev.becalm.tone;

/** Pearson's correlation of two lines of values, in one pass. */
final class Correlation {
    private static final int FEWEST = 6;

    private int count;
    private double meanX;
    private double meanY;
    private double squareX;
    private double squareY;
    private double product;

    void clear() {
        count = 0;
        meanX = 0;
        meanY = 0;
        squareX = 0;
        squareY = 0;
        product = 0;
    }

    void add(double x, double y) {
        count++;
        double aside = x - meanX;
        meanX += aside / count;
        squareX += aside * (x - meanX);
        double above = y - meanY;
        meanY += above / count;
        squareY += above * (y - meanY);
        product += aside * (y - meanY);
    }

    /** -1 to 1; 0 where there are too few values or one line is flat. */
    double value() {
        double scale = Math.sqrt(squareX) * Math.sqrt(squareY);
        return count < FEWEST || scale < 1e-12 ? 0 : product / scale;
    }
}
