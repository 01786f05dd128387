package dev.becalm.audio;

import java.time.Duration;
import java.util.Arrays;

/**
 * Lets speech through and keeps silence back, with some sound before and after so that soft beginnings and ends survive.
 * Works on 16 kHz; positions count samples since the gate was made. One stream, one thread at a time.
 */
public final class VoiceActivityGate {
    private static final int FRAME = SpeechDetector.FRAME;

    private final Listener listener;
    private final SpeechDetector detector;
    private final LevelMeter level = new LevelMeter();
    private final int preRoll;
    private final int hangover;
    private final int onset;
    private short[] held;
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
        this.onset = Math.max(1, samples(config.onset()) / FRAME);
        this.held = new short[preRoll + 16 * FRAME];
    }

    private static int samples(Duration length) {
        return (int) (length.toMillis() * SpeechDetector.RATE_HZ / 1000);
    }

    /** Listens on; what is let through is handed over before this returns. */
    public void hear(short[] sound) {
        hold(sound);
        while (passed + FRAME <= heldLength) {
            frame();
        }
        if (open) {
            letThrough(passed);
        }
        forget();
    }

    /** Closes the gate at once. */
    public void close() {
        if (open) {
            shut();
        }
    }

    public boolean isOpen() {
        return open;
    }

    private void hold(short[] sound) {
        if (heldLength + sound.length > held.length) {
            held = Arrays.copyOf(held, Math.max(2 * held.length, heldLength + sound.length));
        }
        System.arraycopy(sound, 0, held, heldLength, sound.length);
        heldLength += sound.length;
    }

    private void frame() {
        boolean speech = detector.speech(held, passed, open);
        int start = passed;
        passed += FRAME;
        position += FRAME;
        speechFrames = speech ? speechFrames + 1 : Math.max(0, speechFrames - 1);
        if (speech) {
            lastSpeech = position;
        }
        if (open && speech) {
            level.add(held, start, FRAME);
        }
        if (!open && speechFrames >= onset) {
            open = true;
            level.reset();
            long from = Math.max(0, position - (long) onset * FRAME);
            listener.opened(from);
        } else if (open && position - lastSpeech >= hangover) {
            letThrough(passed);
            shut();
        }
    }

    private void shut() {
        open = false;
        speechFrames = 0;
        listener.closed(lastSpeech, level.dbfs());
    }

    private void letThrough(int count) {
        listener.sound(Arrays.copyOf(held, count), position - count);
        drop(count);
    }

    private void forget() {
        if (!open && passed > preRoll) {
            drop(passed - preRoll);
        }
    }

    private void drop(int count) {
        System.arraycopy(held, count, held, 0, heldLength - count);
        heldLength -= count;
        passed -= count;
    }

    /** What comes through the gate. */
    public interface Listener {
        /** Speech began at this position. */
        void opened(long from);

        /** Sound that was let through, without a break since the gate opened. */
        void sound(short[] sound, long from);

        /** The last speech ended at this position. */
        void closed(long lastSpeech, double levelDbfs);
    }
}
