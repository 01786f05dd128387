package dev.becalm.tone;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * How an utterance was said, against the speaker's own baseline so far.
 *
 * @param loudnessDb level against baseline, dB
 * @param pitchSemitones median pitch against baseline, semitones
 * @param rateFactor speaking rate divided by baseline, above 0
 * @param arousal 0 calm to 1 excited
 * @param anger 0 to 1
 * @param confidence 0 to 1
 */
public record VoiceMeasured(
        Duration at,
        Party party,
        Span span,
        double loudnessDb,
        double pitchSemitones,
        double rateFactor,
        double arousal,
        double anger,
        double confidence)
        implements HeardEvent {}
