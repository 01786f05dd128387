package dev.becalm.tone;

import java.util.ArrayList;
import java.util.List;

/** How loud the voice is and how its energy lies in the spectrum: over all speech, and over voiced speech alone. */
final class ShapeFeatures implements FeatureGroup {
    private static final List<Descriptor> DESCRIPTORS = List.of(
            Descriptor.LEVEL,
            Descriptor.LOUDNESS,
            Descriptor.CENTROID,
            Descriptor.BALANCE,
            Descriptor.HAMMARBERG,
            Descriptor.SLOPE,
            Descriptor.FLUX);
    private static final int EACH = Statistics.SPREAD + 3;

    private final Statistics spoken = new Statistics();
    private final Statistics voiced = new Statistics();
    private final Statistics changes = new Statistics();

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Descriptor descriptor : DESCRIPTORS) {
            String label = descriptor.label();
            names.addAll(Statistics.spreadNames(label));
            names.addAll(List.of(label + ".change", label + ".voicedMean", label + ".voicedSd"));
        }
        return names;
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        for (int i = 0; i < DESCRIPTORS.size(); i++) {
            collect(passage, DESCRIPTORS.get(i));
            int start = at + i * EACH;
            spoken.spread(out, start);
            out[start + Statistics.SPREAD] = changes.mean();
            out[start + Statistics.SPREAD + 1] = voiced.mean();
            out[start + Statistics.SPREAD + 2] = voiced.deviation();
        }
    }

    private void collect(Passage passage, Descriptor descriptor) {
        spoken.clear();
        voiced.clear();
        changes.clear();
        for (int frame = 0; frame < passage.length(); frame++) {
            double value = passage.value(descriptor, frame);
            if (passage.isSpeech(frame)) {
                spoken.add(value, passage.time(frame));
                changes.add(change(passage, descriptor, frame), passage.time(frame));
            }
            if (passage.isVoiced(frame)) {
                voiced.add(value, passage.time(frame));
            }
        }
    }

    /** Half the difference between the neighbours of a frame. */
    private static double change(Passage passage, Descriptor descriptor, int frame) {
        int before = Math.max(0, frame - 1);
        int after = Math.min(passage.length() - 1, frame + 1);
        double difference = passage.value(descriptor, after) - passage.value(descriptor, before);
        return after == before ? 0 : Math.abs(difference) / (after - before);
    }
}
