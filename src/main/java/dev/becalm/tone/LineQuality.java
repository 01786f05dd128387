package dev.becalm.tone;

/**
 * How surely a passage is one undistorted human voice: 1 for clean speech, towards 0 for tones, music, overdriven or
 * broken-up sound. Each check looks for something that speech cannot do.
 */
final class LineQuality {
    // A voice never holds a pitch for long: within 0.1 semitones for 150 ms is an instrument or a tone.
    private static final double HELD_SEMITONES = 0.1;
    private static final int HELD_FRAMES = 15;

    // Bands within 25 dB of the strongest count as filled; vowels fill most of the lower half, tones two or three.
    private static final double FILLED = 25 / 10.0 * StrictMath.log(10);
    private static final int FEW_BANDS = 4;

    // No mouth closes by 40 dB in 10 ms into digital silence; a lost packet does.
    private static final double LOST_DBFS = -85;
    private static final double DROP_DB = 40;

    // The level of speech changes by 0.9 dB and more from frame to frame on average; that of tones and modems does not.
    private static final double STEADY_DB = 0.35;
    private static final double LIVELY_DB = 0.7;

    private LineQuality() {}

    static double of(Passage passage) {
        if (passage.voicedFrames() == 0) {
            return 0;
        }
        double voiced = passage.voicedFrames();
        double clipped = share(passage, LineQuality::clipped) / Math.max(1.0, passage.speechFrames());
        double held = held(passage) / voiced;
        double narrow = share(passage, LineQuality::narrow) / Math.max(1.0, passage.speechFrames());
        double drops = share(passage, LineQuality::dropped) / Math.max(0.5, passage.seconds());
        return fade(clipped, 0.05, 0.25)
                * fade(held, 0.15, 0.4)
                * fade(narrow, 0.4, 0.8)
                * fade(drops, 0.5, 2)
                * fade(-change(passage), -LIVELY_DB, -STEADY_DB);
    }

    /** 1 up to the first limit, 0 from the second on. */
    private static double fade(double value, double from, double to) {
        return Math.max(0, Math.min(1, (to - value) / (to - from)));
    }

    private static double share(Passage passage, FrameTest test) {
        int hits = 0;
        for (int frame = 0; frame < passage.length(); frame++) {
            hits += test.holds(passage, frame) ? 1 : 0;
        }
        return hits;
    }

    /** By how much the level changes from frame to frame, dB. */
    private static double change(Passage passage) {
        double sum = 0;
        for (int frame = 1; frame < passage.length(); frame++) {
            sum += Math.abs(passage.value(Descriptor.LEVEL, frame) - passage.value(Descriptor.LEVEL, frame - 1));
        }
        return sum / Math.max(1, passage.length() - 1);
    }

    /** Frames in which the pitch has stood still for long. */
    private static double held(Passage passage) {
        int held = 0;
        int run = 0;
        double start = Double.NaN;
        for (int frame = 0; frame < passage.length(); frame++) {
            boolean still = passage.isVoiced(frame) && Math.abs(passage.semitones(frame) - start) < HELD_SEMITONES;
            run = still ? run + 1 : 0;
            start = still ? start : passage.semitones(frame);
            held += run == HELD_FRAMES ? HELD_FRAMES : run > HELD_FRAMES ? 1 : 0;
        }
        return held;
    }

    private static boolean clipped(Passage passage, int frame) {
        return passage.isSpeech(frame) && passage.value(Descriptor.CLIPPED, frame) > 0;
    }

    private static boolean narrow(Passage passage, int frame) {
        if (!passage.isSpeech(frame)) {
            return false;
        }
        double strongest = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < MelBands.BANDS; band++) {
            strongest = Math.max(strongest, passage.band(band, frame));
        }
        int filled = 0;
        for (int band = 0; band < MelBands.BANDS; band++) {
            filled += passage.band(band, frame) > strongest - FILLED ? 1 : 0;
        }
        return filled <= FEW_BANDS;
    }

    private static boolean dropped(Passage passage, int frame) {
        if (frame < 3) {
            return false;
        }
        double now = passage.value(Descriptor.LEVEL, frame);
        return now < LOST_DBFS
                && passage.value(Descriptor.LEVEL, frame - 1) >= LOST_DBFS
                && passage.value(Descriptor.LEVEL, frame - 3) > LOST_DBFS + DROP_DB;
    }

    private interface FrameTest {
        boolean holds(Passage passage, int frame);
    }
}
