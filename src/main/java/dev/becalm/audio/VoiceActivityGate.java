package dev.becalm.audio;

import java.time.Duration;
import java.util.Arrays;

/**
 * Lets speech through and keeps silence back, with some sound before and after so that soft beginnings and ends survive.
 * Works on 16 kHz; positions count samples since the gate was made. One stream, one thread at a time.
 */
public final class VoiceActivityGate {
    private static final int FRAME = SpeechDetector.FRAME;
    private static final int SLICE = 10 * FRAME;

    private final Listener listener;
    private final SpeechDetector detector;
    private final LevelMeter level = new LevelMeter();
    private final int preRoll;
    private final int hangover;
    private final int patience;
    private final int onset;
    private final short[] held;
    private int heldLength;
    private long position;
    private int speechFrames;
    private long lastSpeech;
    private boolean open;
    private int passed;

    public VoiceActivityGate(GateConfig config, Listener listener) {
        this.listener = listener;
        this.detector = new SpeechDetector(config);
        this.preRoll = samples(config.preRoll());
        this.hangover = samples(config.hangover());
        this.patience = samples(config.patience());
        this.onset = Math.max(1, samples(config.onset()) / FRAME);
        this.held = new short[preRoll + SLICE + FRAME];
    }

    private static int samples(Duration length) {
        return (int) (length.toMillis() * SpeechDetector.RATE_HZ / 1000);
    }

    /** The line's speech has turned out to be this much quieter than usual, dB: so much fainter may be speech, too. */
    public void quieter(double db) {
        detector.quieter(db);
    }

    /** Listens on; what is let through is handed over before this returns. */
    public void hear(short[] sound) {
        for (int from = 0; from < sound.length; from += SLICE) {
            slice(sound, from, Math.min(SLICE, sound.length - from));
        }
    }

    private void slice(short[] sound, int from, int length) {
        hold(sound, from, length);
        while (passed + FRAME <= heldLength) {
            frame();
        }
        if (open) {
            letThrough(passed);
        }
        forget();
    }

    /** The stream breaks off: closes the gate at once and forgets what was held back. */
    public void close() {
        long end = position + heldLength - passed;
        if (open) {
            letThrough(heldLength);
            shut();
        }
        position = end;
        passed = 0;
        heldLength = 0;
        speechFrames = 0;
    }

    private void hold(short[] sound, int from, int length) {
        System.arraycopy(sound, from, held, heldLength, length);
        heldLength += length;
    }

    private void frame() {
        boolean speech = detector.speech(held, passed, open);
        int start = passed;
        passed += FRAME;
        position += FRAME;
        speechFrames = speech ? speechFrames + 1 : Math.max(0, speechFrames - 1);
        if (speech) {
            lastSpeech = position;
            level.add(held, start, FRAME);
        } else if (speechFrames == 0 && !open) {
            level.reset();
        }
        if (!open && speechFrames >= onset) {
            open = true;
            long from = Math.max(0, position - (long) onset * FRAME);
            listener.opened(from, detector.backgroundDbfs());
        } else if (open && quietLongEnough()) {
            letThrough(passed);
            shut();
        }
    }

    private boolean quietLongEnough() {
        long quiet = position - lastSpeech;
        return quiet >= hangover && (quiet >= patience || !listener.midUtterance());
    }

    private void shut() {
        open = false;
        speechFrames = 0;
        listener.closed(lastSpeech, level.dbfs());
        level.reset();
    }

    private void letThrough(int count) {
        if (count > 0) {
            listener.sound(Arrays.copyOf(held, count), position - passed);
            drop(count);
        }
    }

    private void forget() {
        if (!open && passed > preRoll) {
            drop(passed - preRoll);
        }
    }

    private void drop(int count) {
        System.arraycopy(held, count, held, 0, heldLength - count);
        heldLength -= count;
        passed = Math.max(0, passed - count);
    }

    /** What comes through the gate. */
    public interface Listener {
        /**
         * Speech began at this position.
         *
         * @param backgroundDbfs level of the line when nobody speaks, dB relative to full scale
         */
        void opened(long from, double backgroundDbfs);

        /** Sound that was let through, without a break since the gate opened. */
        void sound(short[] sound, long from);

        /** Whether what came through has not come to its end yet. */
        boolean midUtterance();

        /** The last speech ended at this position. */
        void closed(long lastSpeech, double levelDbfs);
    }
}
