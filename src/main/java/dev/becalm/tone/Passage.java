package dev.becalm.tone;

import java.util.Arrays;

/**
 * The frames of one stretch of speech, from the first to the last that somebody speaks in, with the pitch of each
 * decided. Reused from stretch to stretch; allocates nothing once made.
 */
final class Passage {
    static final int LONGEST = FrameLog.KEPT;

    // Soft consonants lie up to 35 dB below the vowels. Where the line's own noise reaches higher, speech is what rises
    // above the noise, at the most 25 dB below the vowels.
    private static final double SPEECH_RANGE_DB = 35;
    private static final double LOUD_RANGE_DB = 25;
    private static final double ABOVE_NOISE_DB = 6;
    private static final double FAINTEST_DBFS = -75;
    private static final double WEAKEST = 1e-3;

    private static final double SEMITONES_TO_100_HZ =
            12 * StrictMath.log(100 / PitchTracker.LOWEST_HZ) / StrictMath.log(2);

    private final FrameLog log;
    private final PitchPath path = new PitchPath(LONGEST);
    private final int[] chosen = new int[LONGEST];
    private final boolean[] speech = new boolean[LONGEST];
    private final double[] semitones = new double[LONGEST];
    private final double[] strengths = new double[LONGEST];
    private final double[] sorted = new double[LONGEST];
    private int start;
    private int length;
    private int speechFrames;
    private int voicedFrames;
    private double loudLevel;

    Passage(FrameLog log) {
        this.log = log;
    }

    /** Reads these frames, of a longer stretch the last ones. */
    void read(long from, long to) {
        int end = log.row(to);
        start = Math.max(log.row(from), end - LONGEST);
        length = end - start;
        if (length == 0) {
            speechFrames = 0;
            voicedFrames = 0;
            return;
        }
        path.trace(log, start, end, chosen);
        trim(threshold());
        mark();
    }

    private double threshold() {
        float[] level = log.column(Descriptor.LEVEL);
        for (int i = 0; i < length; i++) {
            sorted[i] = level[start + i];
        }
        Arrays.sort(sorted, 0, length);
        loudLevel = Statistics.quantile(sorted, length, 0.95);
        double aboveNoise = Statistics.quantile(sorted, length, 0.05) + ABOVE_NOISE_DB;
        double noisy = Math.min(aboveNoise, loudLevel - LOUD_RANGE_DB);
        return Math.max(Math.max(noisy, loudLevel - SPEECH_RANGE_DB), FAINTEST_DBFS);
    }

    /** Narrows the stretch to what lies between the first and the last frame of speech. */
    private void trim(double threshold) {
        float[] level = log.column(Descriptor.LEVEL);
        int first = 0;
        while (first < length && level[start + first] <= threshold) {
            first++;
        }
        int last = length;
        while (last > first && level[start + last - 1] <= threshold) {
            last--;
        }
        System.arraycopy(chosen, first, chosen, 0, last - first);
        start += first;
        length = last - first;
        for (int i = 0; i < length; i++) {
            speech[i] = level[start + i] > threshold;
        }
    }

    private void mark() {
        speechFrames = 0;
        voicedFrames = 0;
        for (int i = 0; i < length; i++) {
            boolean voiced = speech[i] && chosen[i] >= 0;
            speechFrames += speech[i] ? 1 : 0;
            voicedFrames += voiced ? 1 : 0;
            semitones[i] = voiced ? 12 * log.octaves(chosen[i])[start + i] - SEMITONES_TO_100_HZ : Double.NaN;
            strengths[i] = voiced ? Math.max(WEAKEST, log.repeats(chosen[i])[start + i]) : 0;
        }
    }

    /** Where a frame stands between the first, 0, and the last, 1. */
    double time(int frame) {
        return length < 2 ? 0 : (double) frame / (length - 1);
    }

    double seconds() {
        return (double) length * VoiceFrames.HOP / VoiceFrames.RATE_HZ;
    }

    /** Frames from the first to the last of speech. */
    int length() {
        return length;
    }

    int speechFrames() {
        return speechFrames;
    }

    int voicedFrames() {
        return voicedFrames;
    }

    boolean isSpeech(int frame) {
        return speech[frame];
    }

    boolean isVoiced(int frame) {
        return strengths[frame] > 0;
    }

    /** Pitch, semitones above 100 Hz; not a number where there is no voice. */
    double semitones(int frame) {
        return semitones[frame];
    }

    /** How well the voice repeats itself from period to period, 0 for no voice to 1. */
    double strength(int frame) {
        return strengths[frame];
    }

    /** Level that one frame in twenty exceeds, dB relative to full scale. */
    double loudLevel() {
        return loudLevel;
    }

    double value(Descriptor descriptor, int frame) {
        return log.column(descriptor)[start + frame];
    }

    double cepstrum(int coefficient, int frame) {
        return log.cepstrum(coefficient)[start + frame];
    }

    double band(int band, int frame) {
        return log.band(band)[start + frame];
    }
}
