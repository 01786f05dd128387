package dev.becalm.tone;

import java.util.List;

/** How fast somebody speaks and how the speech is cut up by pauses and voiceless sounds. Times in seconds. */
final class RhythmFeatures implements FeatureGroup {
    private static final double FRAME_SECONDS = (double) VoiceFrames.HOP / VoiceFrames.RATE_HZ;
    private static final int PAUSE_FRAMES = 10;

    private final SyllableCounter syllables = new SyllableCounter();
    private final Statistics gaps = new Statistics();
    private final Statistics voiced = new Statistics();
    private final Statistics pauses = new Statistics();

    @Override
    public List<String> names() {
        return List.of(
                "voiced.share",
                "speech.share",
                "voiced.perSecond",
                "pauses.perSecond",
                "seconds",
                "secondsLog",
                "voiced.length",
                "voiced.lengthSd",
                "voiced.longest",
                "syllables.perSecond",
                "syllables.perSpokenSecond",
                "syllables.gap",
                "syllables.gapSd",
                "pauses.longest",
                "pauses.longPerSecond");
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        double seconds = Math.max(FRAME_SECONDS, passage.seconds());
        double spoken = Math.max(FRAME_SECONDS, passage.speechFrames() * FRAME_SECONDS);
        collect(passage);
        double[] rhythm = {
            passage.voicedFrames() * FRAME_SECONDS / spoken,
            spoken / seconds,
            voiced.count() / seconds,
            pauses.count() / seconds,
            seconds,
            StrictMath.log(seconds),
            voiced.mean(),
            voiced.deviation(),
            voiced.largest(),
            syllables.count() / seconds,
            syllables.count() / spoken,
            gaps.count() > 0 ? gaps.mean() : seconds,
            gaps.deviation(),
            pauses.largest(),
            pauses.count() * pauses.shareAbove((PAUSE_FRAMES + 0.5) * FRAME_SECONDS) / seconds
        };
        System.arraycopy(rhythm, 0, out, at, rhythm.length);
    }

    private void collect(Passage passage) {
        syllables.read(passage);
        gaps.clear();
        for (int i = 1; i < syllables.count(); i++) {
            gaps.add((syllables.frame(i) - syllables.frame(i - 1)) * FRAME_SECONDS, 0);
        }
        voiced.clear();
        pauses.clear();
        int voicedRun = 0;
        int silentRun = 0;
        for (int frame = 0; frame <= passage.length(); frame++) {
            boolean over = frame == passage.length();
            voicedRun = run(voiced, voicedRun, !over && passage.isVoiced(frame));
            silentRun = run(pauses, silentRun, !over && !passage.isSpeech(frame));
        }
    }

    /** Length of the run so far; one that ends is collected. */
    private static int run(Statistics runs, int length, boolean goesOn) {
        if (!goesOn && length > 0) {
            runs.add(length * FRAME_SECONDS, 0);
        }
        return goesOn ? length + 1 : 0;
    }
}
