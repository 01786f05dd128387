package dev.becalm.tone;

/** Counts samples that were cut off: at full scale, or in flat runs well above silence where it was cut off upstream. */
final class ClipMeter {
    private static final double FULL = 0.97;
    private static final double LOUD = 0.2;
    private static final double FLAT = 0.005;
    private static final int RUN = 5;

    private double previous;
    private int run;
    private int cut;

    /** @param sample -1 to 1 */
    void add(double sample) {
        double size = Math.abs(sample);
        run = size > LOUD && Math.abs(sample - previous) < FLAT ? run + 1 : 0;
        cut += size > FULL || run >= RUN ? 1 : 0;
        previous = sample;
    }

    /** How many since the last time this was asked. */
    int take() {
        int taken = cut;
        cut = 0;
        return taken;
    }
}
