package dev.becalm.tone;

import java.util.ArrayList;
import java.util.List;

/** How clean or harsh the voice sounds, and whether pitch, level and sharpness move together. */
final class QualityFeatures implements FeatureGroup {
    private static final double WEAKEST = 1e-3;

    private final Statistics harmonicity = new Statistics();
    private final Statistics jitter = new Statistics();
    private final Statistics shimmer = new Statistics();
    private final Correlation pitchAndLevel = new Correlation();
    private final Correlation pitchAndBalance = new Correlation();
    private final Correlation levelAndBalance = new Correlation();

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(Statistics.spreadNames("harmonicity"));
        names.addAll(List.of("jitter.mean", "jitter.p50", "shimmer.mean", "shimmer.p50"));
        names.addAll(List.of("pitchWithLevel", "pitchWithBalance", "levelWithBalance"));
        return names;
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        collect(passage);
        harmonicity.spread(out, at);
        int next = at + Statistics.SPREAD;
        out[next++] = jitter.mean();
        out[next++] = jitter.median();
        out[next++] = shimmer.mean();
        out[next++] = shimmer.median();
        out[next++] = pitchAndLevel.value();
        out[next++] = pitchAndBalance.value();
        out[next] = levelAndBalance.value();
    }

    /** Harmonics-to-noise ratio in dB from how well a voice repeats itself (Boersma 1993). */
    static double harmonicityDb(double strength) {
        double bounded = Math.max(WEAKEST, Math.min(1 - WEAKEST / 10, strength));
        return 10 * StrictMath.log10(bounded / (1 - bounded));
    }

    private void collect(Passage passage) {
        harmonicity.clear();
        jitter.clear();
        shimmer.clear();
        pitchAndLevel.clear();
        pitchAndBalance.clear();
        levelAndBalance.clear();
        for (int frame = 0; frame < passage.length(); frame++) {
            if (passage.isVoiced(frame)) {
                add(passage, frame);
            }
        }
    }

    private void add(Passage passage, int frame) {
        double time = passage.time(frame);
        double level = passage.value(Descriptor.LEVEL, frame);
        double balance = passage.value(Descriptor.BALANCE, frame);
        harmonicity.add(harmonicityDb(passage.strength(frame)), time);
        jitter.add(passage.value(Descriptor.JITTER, frame), time);
        shimmer.add(passage.value(Descriptor.SHIMMER, frame), time);
        pitchAndLevel.add(passage.semitones(frame), level);
        pitchAndBalance.add(passage.semitones(frame), balance);
        levelAndBalance.add(level, balance);
    }
}
