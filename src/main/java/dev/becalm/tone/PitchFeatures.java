package dev.becalm.tone;

import java.util.ArrayList;
import java.util.List;

/** How high the voice is, how far it ranges, where it goes. In semitones, because that is how people hear it. */
final class PitchFeatures implements FeatureGroup {
    private static final int THIRDS = 3;

    // Slower changes than 10 semitones a second are taken for a level tone.
    private static final double LEVEL_TONE = 0.1;

    private final Statistics pitch = new Statistics();
    private final Statistics changes = new Statistics();
    private final Statistics rises = new Statistics();
    private final Statistics falls = new Statistics();

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(Statistics.spreadNames("pitch"));
        for (int third = 1; third <= THIRDS; third++) {
            names.add("pitch.third" + third);
        }
        names.addAll(List.of("pitch.rise", "pitch.rising", "pitch.falling"));
        names.addAll(List.of("pitch.riseSpeed", "pitch.fallSpeed", "pitch.speed", "pitch.speedSd"));
        return names;
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        collect(passage);
        pitch.spread(out, at);
        int next = at + Statistics.SPREAD;
        for (int third = 0; third < THIRDS; third++) {
            double to = third == THIRDS - 1 ? 2 : (third + 1.0) / THIRDS;
            out[next++] = pitch.part((double) third / THIRDS, to);
        }
        out[next++] = pitch.rise();
        out[next++] = changes.shareAbove(LEVEL_TONE);
        out[next++] = falls.shareAbove(LEVEL_TONE) * falls.count() / Math.max(1, changes.count());
        out[next++] = rises.mean();
        out[next++] = falls.mean();
        out[next++] = changes.meanMagnitude();
        out[next] = changes.deviation();
    }

    private void collect(Passage passage) {
        pitch.clear();
        changes.clear();
        rises.clear();
        falls.clear();
        for (int frame = 0; frame < passage.length(); frame++) {
            if (passage.isVoiced(frame)) {
                pitch.add(passage.semitones(frame), passage.time(frame));
            }
            if (frame > 0 && passage.isVoiced(frame) && passage.isVoiced(frame - 1)) {
                change(passage.semitones(frame) - passage.semitones(frame - 1), passage.time(frame));
            }
        }
    }

    private void change(double change, double time) {
        changes.add(change, time);
        if (change > 0) {
            rises.add(change, time);
        } else if (change < 0) {
            falls.add(-change, time);
        }
    }
}
