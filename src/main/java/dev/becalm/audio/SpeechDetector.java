package dev.becalm.audio;

/**
 * Decides frame by frame, every 10 ms at 16 kHz, whether somebody speaks: the level above 150 Hz against the line's own
 * background. Deliberately easy to wake; what it lets through in error costs time, what it misses costs words.
 */
final class SpeechDetector {
    static final int RATE_HZ = 16_000;
    static final int FRAME = RATE_HZ / 100;

    private static final double BACKGROUND_AT_START_DBFS = -65;

    // One-pole high-pass at 150 Hz against mains hum and handling noise: exp(-2 pi 150 / 16000).
    private static final double DECAY_DB = 0.02;
    private static final double POLE = 0.9428;

    private final GateConfig config;
    private final BackgroundLevel background = new BackgroundLevel(BACKGROUND_AT_START_DBFS);
    private double previous;
    private double filtered;
    private double loud = LevelMeter.SILENCE_DBFS;
    private double floor = BACKGROUND_AT_START_DBFS;
    private double quieterDb;

    SpeechDetector(GateConfig config) {
        this.config = config;
    }

    /** @param open whether the gate is open, in which case less is needed */
    boolean speech(short[] sound, int from, boolean open) {
        double energy = 0;
        for (int i = from; i < from + FRAME; i++) {
            filtered = POLE * (filtered + sound[i] - previous);
            previous = sound[i];
            energy += filtered * filtered;
        }
        double level = LevelMeter.dbfs(energy, FRAME);
        floor = background.hear(level);
        double needed = Math.max(config.faintestDbfs() - quieterDb, floor + (open ? config.holdDb() : config.openDb()));
        needed = Math.max(needed, loud - config.rangeDb());
        boolean speech = level > needed;
        if (speech) {
            loud = Math.max(level, loud - DECAY_DB);
        }
        return speech;
    }

    void quieter(double db) {
        quieterDb = db;
    }

    double backgroundDbfs() {
        return floor;
    }
}
