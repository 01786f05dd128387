package dev.becalm.audio;

/** Mean level of sound, in dB relative to full scale. */
public final class LevelMeter {
    /** What digital silence counts as: less than half the last bit of 16. */
    public static final double SILENCE_DBFS = -100;

    private static final double FULL_SCALE = 32_768;

    private double energy;
    private long samples;

    public void add(short[] sound, int from, int count) {
        for (int i = from; i < from + count; i++) {
            energy += (double) sound[i] * sound[i];
        }
        samples += count;
    }

    /** The level of everything added since the last reset. */
    public double dbfs() {
        return dbfs(energy, samples);
    }

    public void reset() {
        energy = 0;
        samples = 0;
    }

    /** @param energy sum of the squares of the samples */
    static double dbfs(double energy, long samples) {
        if (samples == 0 || energy <= 0) {
            return SILENCE_DBFS;
        }
        return Math.max(SILENCE_DBFS, 10 * Math.log10(energy / samples / (FULL_SCALE * FULL_SCALE)));
    }
}
