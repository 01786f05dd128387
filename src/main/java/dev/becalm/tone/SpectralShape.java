package dev.becalm.tone;

/** The outline of one frame's spectrum, from the powers of its bins. */
final class SpectralShape {
    private static final int LOWEST = Spectrum.binFrom(95);
    private static final int MIDDLE = Spectrum.binFrom(1_000) + 1;
    private static final int UPPER = Spectrum.binFrom(2_000);
    private static final int HIGHEST = Spectrum.binFrom(3_800);
    private static final double FAINTEST = 1e-10;

    private SpectralShape() {}

    static double centroidKhz(double[] power) {
        double moment = 0;
        double total = FAINTEST;
        for (int bin = LOWEST; bin < Spectrum.BINS; bin++) {
            moment += power[bin] * Spectrum.hz(bin);
            total += power[bin];
        }
        return moment / total / 1_000;
    }

    static double balanceDb(double[] power) {
        return decibels(sum(power, MIDDLE, Spectrum.BINS) / sum(power, LOWEST, MIDDLE));
    }

    static double hammarbergDb(double[] power) {
        return decibels(peak(power, LOWEST, UPPER) / peak(power, UPPER, HIGHEST));
    }

    private static double sum(double[] power, int from, int to) {
        double sum = FAINTEST;
        for (int bin = from; bin < to; bin++) {
            sum += power[bin];
        }
        return sum;
    }

    private static double peak(double[] power, int from, int to) {
        double peak = FAINTEST;
        for (int bin = from; bin < to; bin++) {
            peak = Math.max(peak, power[bin]);
        }
        return peak;
    }

    private static double decibels(double ratio) {
        return 10 * StrictMath.log10(ratio);
    }
}
