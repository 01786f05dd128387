package dev.becalm.tone;

import java.util.ArrayList;
import java.util.List;

/** Statistics of the mel cepstrum: timbre of the voice, and how lively it changes. */
final class CepstrumFeatures implements FeatureGroup {
    private static final List<String> FIGURES =
            List.of("sd", "change", "deltaSd", "voicedMean", "voicedSd", "unvoicedMean");

    private final Statistics spoken = new Statistics();
    private final Statistics voiced = new Statistics();
    private final Statistics unvoiced = new Statistics();
    private final Statistics changes = new Statistics();
    private final Statistics deltas = new Statistics();

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MelBands.COEFFICIENTS; i++) {
            for (String figure : FIGURES) {
                names.add("cepstrum" + i + "." + figure);
            }
        }
        return names;
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        int next = at;
        for (int i = 0; i < MelBands.COEFFICIENTS; i++) {
            collect(passage, i);
            out[next++] = spoken.deviation();
            out[next++] = changes.mean();
            out[next++] = deltas.deviation();
            out[next++] = voiced.mean();
            out[next++] = voiced.deviation();
            out[next++] = unvoiced.count() > 0 ? unvoiced.mean() : spoken.mean();
        }
    }

    private void collect(Passage passage, int coefficient) {
        spoken.clear();
        voiced.clear();
        unvoiced.clear();
        changes.clear();
        deltas.clear();
        for (int frame = 0; frame < passage.length(); frame++) {
            if (!passage.isSpeech(frame)) {
                continue;
            }
            double value = passage.cepstrum(coefficient, frame);
            double time = passage.time(frame);
            spoken.add(value, time);
            (passage.isVoiced(frame) ? voiced : unvoiced).add(value, time);
            changes.add(Math.abs(difference(passage, coefficient, frame, 1)) / 2, time);
            deltas.add(delta(passage, coefficient, frame), time);
        }
    }

    /** Regression over five frames (Furui, IEEE Trans. ASSP 34, 1986). */
    private static double delta(Passage passage, int coefficient, int frame) {
        return (2 * difference(passage, coefficient, frame, 2) + difference(passage, coefficient, frame, 1)) / 10;
    }

    private static double difference(Passage passage, int coefficient, int frame, int reach) {
        int before = Math.max(0, frame - reach);
        int after = Math.min(passage.length() - 1, frame + reach);
        return passage.cepstrum(coefficient, after) - passage.cepstrum(coefficient, before);
    }
}
