package dev.becalm.audio;

import java.time.Duration;

/**
 * How the gate tells speech from silence.
 *
 * @param preRoll sound before the noticed onset that is let through as well
 * @param hangover how long the gate stays open after the last speech
 * @param patience how long it stays open while the listener still waits for the end of an utterance
 * @param onset how much speech opens the gate; shorter sounds are clicks
 * @param openDb how far above the background a frame must rise to count as speech, dB
 * @param holdDb how far it must stay above while the gate is open, dB; at most {@code openDb}
 * @param rangeDb how far below the loudest speech of late other speech may lie, dB
 * @param faintestDbfs below this nothing is speech, dB relative to full scale
 */
public record GateConfig(
        Duration preRoll,
        Duration hangover,
        Duration patience,
        Duration onset,
        double openDb,
        double holdDb,
        double rangeDb,
        double faintestDbfs) {
    public static final GateConfig DEFAULT = new GateConfig(
            Duration.ofMillis(300),
            Duration.ofMillis(500),
            Duration.ofMillis(700),
            Duration.ofMillis(60),
            9,
            6,
            38,
            -62);

    public GateConfig {
        if (preRoll.isNegative() || hangover.isNegative() || onset.isNegative()) {
            throw new IllegalArgumentException("pre-roll, hangover and onset cannot be negative");
        }
        if (patience.compareTo(hangover) < 0) {
            throw new IllegalArgumentException("the gate's patience cannot be shorter than its hangover");
        }
        if (holdDb < 0 || holdDb > openDb) {
            throw new IllegalArgumentException("gate levels need 0 <= hold <= open: " + holdDb + " to " + openDb);
        }
        if (faintestDbfs > 0) {
            throw new IllegalArgumentException("the faintest speech is at most 0 dBFS: " + faintestDbfs);
        }
    }
}
