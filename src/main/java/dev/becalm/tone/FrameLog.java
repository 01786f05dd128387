package dev.becalm.tone;

import java.util.EnumMap;
import java.util.Map;

/**
 * The measures of the last seconds, frame by frame, in columns. Frames are numbered from 0 for as long as
 * the line lives; old ones are forgotten. Allocates nothing once made.
 */
final class FrameLog {
    /** Frames that can always be looked back at: 8 s. */
    static final int KEPT = 800;

    private static final int CAPACITY = 2 * KEPT;
    private static final float[] NONE = {};

    private final Map<Descriptor, float[]> descriptors = columns();
    private final float[][] cepstrum = new float[MelBands.COEFFICIENTS][CAPACITY];
    private final float[][] bands = new float[MelBands.BANDS][CAPACITY];
    private final float[][] octaves = new float[PitchTracker.CANDIDATES][CAPACITY];
    private final float[][] scores = new float[PitchTracker.CANDIDATES][CAPACITY];
    private final float[][] repeats = new float[PitchTracker.CANDIDATES][CAPACITY];
    private final float[][][] all = {
        descriptors.values().toArray(float[][]::new), cepstrum, bands, octaves, scores, repeats
    };
    private long first;
    private int length;

    private static Map<Descriptor, float[]> columns() {
        Map<Descriptor, float[]> columns = new EnumMap<>(Descriptor.class);
        for (Descriptor descriptor : Descriptor.values()) {
            columns.put(descriptor, new float[CAPACITY]);
        }
        return columns;
    }

    /** Makes room for one more frame and returns its row. */
    int append() {
        if (length == CAPACITY) {
            for (float[][] columns : all) {
                for (float[] column : columns) {
                    System.arraycopy(column, KEPT, column, 0, KEPT);
                }
            }
            first += KEPT;
            length = KEPT;
        }
        return length++;
    }

    /** Lets time pass without sound. */
    void skip(long frames) {
        long blank = Math.min(frames, KEPT);
        first += frames - blank;
        for (long i = 0; i < blank; i++) {
            int row = append();
            for (float[][] columns : all) {
                for (float[] column : columns) {
                    column[row] = 0;
                }
            }
            column(Descriptor.LEVEL)[row] = (float) VoiceFrames.SILENCE_DBFS;
        }
    }

    /** Number that the next frame will have. */
    long end() {
        return first + length;
    }

    /** Row of a frame; of the oldest one that is kept if this one is forgotten already. */
    int row(long frame) {
        return (int) Math.max(0, Math.min(length, frame - first));
    }

    float[] column(Descriptor descriptor) {
        return descriptors.getOrDefault(descriptor, NONE);
    }

    float[] cepstrum(int coefficient) {
        return cepstrum[coefficient];
    }

    /** Natural logarithm of the energy in a mel band. */
    float[] band(int band) {
        return bands[band];
    }

    /** Pitch of the n-th strongest candidate, octaves above the lowest that is looked for. */
    float[] octaves(int candidate) {
        return octaves[candidate];
    }

    /** How likely the n-th candidate is the pitch, 0 for none. */
    float[] scores(int candidate) {
        return scores[candidate];
    }

    /** How well the sound repeats itself after the n-th candidate's period, up to 1. */
    float[] repeats(int candidate) {
        return repeats[candidate];
    }
}
