package dev.becalm.audio;

import java.time.Duration;

/**
 * Raises lines that are too quiet to be recognised to a usual level, for the recogniser alone. How much is settled when
 * speech sets in, from the speech that was heard before, and stays until it is over, so that nothing pumps; within a
 * passage it only falls, and only where the sound would be cut off. Loud and usual lines pass untouched. One line, one
 * thread at a time.
 */
public final class LineGain {
    /** A line whose speech is above this on average is left alone, dB relative to full scale. */
    static final double QUIET_DBFS = -38;

    /** Mean level to which quiet speech is raised, dB relative to full scale. */
    static final double TARGET_DBFS = -24;

    static final double MOST_DB = 30;

    // What lies between words must stay below this, or it is taken for something that was said.
    private static final double LOUDEST_BACKGROUND_DBFS = -58;

    // Breath and rustle at the start of a call are not what its speech will be like.
    private static final double KNOWN_SECONDS = 3;

    // Speech of so long ago counts no more.
    private static final double MEMORY_SECONDS = 20;
    private static final double FULL_SCALE = 32_767;

    private double energy;
    private double seconds;
    private double factor = 1;

    /**
     * Speech sets in.
     *
     * @param backgroundDbfs level of the line when nobody speaks
     */
    public void begin(double backgroundDbfs) {
        double room = Math.max(0, LOUDEST_BACKGROUND_DBFS - backgroundDbfs);
        factor = Math.pow(10, Math.min(missingDb(), room) / 20);
    }

    /** How much too quiet the line's speech has been so far, dB; 0 while not enough has been heard. */
    public double missingDb() {
        return seconds < KNOWN_SECONDS ? 0 : missing(10 * Math.log10(energy / seconds));
    }

    private static double missing(double levelDbfs) {
        return levelDbfs >= QUIET_DBFS ? 0 : Math.min(TARGET_DBFS - levelDbfs, MOST_DB);
    }

    /** The sound of the passage in progress as the recogniser is to hear it. */
    public short[] over(short[] sound) {
        int peak = 0;
        for (short sample : sound) {
            peak = Math.max(peak, Math.abs(sample));
        }
        factor = Math.max(1, Math.min(factor, FULL_SCALE / Math.max(1, peak)));
        if (factor == 1) {
            return sound;
        }
        short[] raised = new short[sound.length];
        for (int i = 0; i < sound.length; i++) {
            raised[i] = (short) Math.round(sound[i] * factor);
        }
        return raised;
    }

    /**
     * The passage is over.
     *
     * @param levelDbfs mean level of its speech, as it came
     */
    public void end(double levelDbfs, Duration speech) {
        double length = speech.toMillis() / 1_000.0;
        double kept = Math.max(0, Math.min(1, (MEMORY_SECONDS - length) / Math.max(seconds, 1e-3)));
        energy = energy * kept + Math.pow(10, levelDbfs / 10) * length;
        seconds = seconds * kept + length;
    }
}
