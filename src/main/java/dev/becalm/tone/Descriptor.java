package dev.becalm.tone;

import java.util.Locale;

/** What is measured of every frame of 10 ms, each a column of the {@link FrameLog}. */
enum Descriptor {
    /** Level, dB relative to full scale. */
    LEVEL,
    /** Loudness by Stevens' law over 26 bands, without a unit. */
    LOUDNESS,
    /** Centre of gravity of the spectrum, kHz. */
    CENTROID,
    /** Energy above 1 kHz over energy below it, dB. */
    BALANCE,
    /** Strongest peak below 2 kHz over the strongest above it, dB (Hammarberg et al., Acta Otolaryngol. 90, 1980). */
    HAMMARBERG,
    /** Fall of the spectrum between 0.1 and 3.8 kHz by linear regression, dB per kHz. */
    SLOPE,
    /** How much the bands have changed in 10 ms, loudness included: mean absolute difference of logarithms. */
    FLUX,
    /** Period-to-period unevenness; only where there is a voice. */
    JITTER,
    /** Peak-to-peak unevenness; only where there is a voice. */
    SHIMMER,
    /** Samples that lie flat against the loudest of the frame, as overdriven sound does; a count. */
    CLIPPED;

    /** As it stands in the names of features. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
