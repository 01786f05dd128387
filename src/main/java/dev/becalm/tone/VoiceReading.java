package dev.becalm.tone;

/**
 * One reading of a voice against the speaker's own.
 *
 * @param loudnessDb level above the usual, dB
 * @param pitchSemitones median pitch above the usual, semitones
 * @param rateFactor pace divided by the usual
 * @param confidence 0 to 1
 */
record VoiceReading(double loudnessDb, double pitchSemitones, double rateFactor, ToneScore tone, double confidence) {}
