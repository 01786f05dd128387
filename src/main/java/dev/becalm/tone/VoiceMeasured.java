package dev.becalm.tone;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.time.Duration;

/**
 * How an utterance was said, against the speaker's own baseline so far. Within {@link VoiceScope#PACE} only level and
 * pace are measured; the rest is 0.
 *
 * @param scope what was allowed to be measured
 * @param loudnessDb level against baseline, dB
 * @param pitchSemitones median pitch against baseline, semitones
 * @param rateFactor speaking rate divided by baseline, above 0
 * @param arousal 0 calm to 1 excited
 * @param anger 0 to 1
 * @param change 0 like always to 1 unlike anything heard of this speaker
 * @param confidence 0 to 1
 */
public record VoiceMeasured(
        Duration at,
        Party party,
        Span span,
        VoiceScope scope,
        double loudnessDb,
        double pitchSemitones,
        double rateFactor,
        double arousal,
        double anger,
        double change,
        double confidence)
        implements HeardEvent {
    public VoiceMeasured {
        if (scope != VoiceScope.TONE && (pitchSemitones != 0 || arousal != 0 || anger != 0 || change != 0)) {
            throw new IllegalArgumentException("outside the scope of " + scope + " nothing is inferred from a voice");
        }
        if (rateFactor <= 0) {
            throw new IllegalArgumentException("rateFactor must be above 0: " + rateFactor);
        }
    }
}
