package dev.becalm.tone;

import java.util.Optional;

/** Takes readings of one speaker's voice, each against what this speaker was like before. */
final class VoiceMeter {
    private static final double FRAMES_PER_SECOND = (double) VoiceFrames.RATE_HZ / VoiceFrames.HOP;
    private static final int FEWEST_VOICED = 30;
    private static final double FULL_UTTERANCE_SECONDS = 1.5;
    private static final double PART_OF_UTTERANCE = 0.3;
    private static final double ENOUGH_SECONDS = 0.5;
    private static final double KNOWN_AFTER_SECONDS = 2;
    private static final double UNKNOWN = 0.4;

    // Syllable nuclei a second in conversation; some syllables have no peak of their own.
    private static final double USUAL_PACE = 4;
    private static final double USUAL_PACE_SECONDS = 3;

    private final VoiceScope scope;
    private final Passage passage;
    private final ProsodyFeatures features = new ProsodyFeatures();
    private final SyllableCounter syllables = new SyllableCounter();
    private final Statistics pitches = new Statistics();
    private final ToneScorer scorer;
    private final OwnMean usualLevel = new OwnMean(0, 0);
    private final OwnMean usualPitch = new OwnMean(0, 0);
    private final OwnMean usualPace = new OwnMean(USUAL_PACE, USUAL_PACE_SECONDS);
    private double level;
    private double pitch;
    private double pace;
    private double heardSeconds;

    VoiceMeter(VoiceScope scope, FrameLog log, ToneScorer scorer) {
        this.scope = scope;
        this.passage = new Passage(log);
        this.scorer = scorer;
    }

    /** Reads these frames; nothing where hardly anything was voiced. */
    Optional<VoiceReading> read(long from, long to) {
        passage.read(from, to);
        if (passage.voicedFrames() < FEWEST_VOICED) {
            return Optional.empty();
        }
        level = passage.loudLevel();
        pitch = medianPitch();
        syllables.read(passage);
        pace = Math.max(1, syllables.count()) * FRAMES_PER_SECOND / passage.speechFrames();
        boolean tone = scope == VoiceScope.TONE;
        return Optional.of(new VoiceReading(
                level - usualLevel.orElse(level),
                tone ? pitch - usualPitch.orElse(pitch) : 0,
                pace / usualPace.orElse(pace),
                tone ? scorer.score(features.of(passage), voicedSeconds()) : ToneScore.NONE,
                confidence()));
    }

    /**
     * Makes what was read last part of what is known of this speaker. Little of it where the voice is excited: that is
     * not what they are usually like.
     */
    void learn(VoiceReading reading) {
        double seconds = voicedSeconds();
        double calm = seconds * (1 - 0.9 * reading.tone().arousal());
        usualLevel.learn(level, calm);
        usualPitch.learn(pitch, calm);
        usualPace.learn(pace, calm);
        teach(1);
        heardSeconds += seconds;
    }

    /** Takes note of what was read last, which is part of an utterance that goes on. */
    void glance() {
        teach(PART_OF_UTTERANCE);
    }

    private void teach(double share) {
        if (scope == VoiceScope.TONE) {
            scorer.learn(share * LineQuality.of(passage) * Math.min(1, voicedSeconds() / FULL_UTTERANCE_SECONDS));
        }
    }

    private double confidence() {
        double enough = 1 - StrictMath.exp(-voicedSeconds() / ENOUGH_SECONDS);
        double known = UNKNOWN + (1 - UNKNOWN) * heardSeconds / (heardSeconds + KNOWN_AFTER_SECONDS);
        return enough * known * LineQuality.of(passage);
    }

    private double voicedSeconds() {
        return passage.voicedFrames() / FRAMES_PER_SECOND;
    }

    private double medianPitch() {
        pitches.clear();
        for (int frame = 0; frame < passage.length(); frame++) {
            if (passage.isVoiced(frame)) {
                pitches.add(passage.semitones(frame), 0);
            }
        }
        return pitches.median();
    }
}
