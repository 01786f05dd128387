package dev.becalm.tone;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is measured of one stretch of speech, under names that models refer to. One per line; allocates nothing once
 * made.
 */
public final class ProsodyFeatures {
    private static final List<String> NAMES =
            groups().flatMap(group -> group.names().stream()).toList();

    private final List<FeatureGroup> groups = groups().toList();
    private final int[] sizes = groups().mapToInt(group -> group.names().size()).toArray();
    private final double[] values = new double[NAMES.size()];

    private static Stream<FeatureGroup> groups() {
        return Stream.of(
                new PitchFeatures(),
                new ShapeFeatures(),
                new CepstrumFeatures(),
                new QualityFeatures(),
                new RhythmFeatures(),
                new ModulationFeatures());
    }

    /** Names of all features, in the order of the values. */
    public static List<String> names() {
        return NAMES;
    }

    /** Features of a whole recording of one voice; of one longer than 8 s, of its last 8 s. */
    public static double[] of(short[] recording, int rateHz) {
        var log = new FrameLog();
        new VoiceFrames(rateHz, log).hear(recording);
        var passage = new Passage(log);
        passage.read(0, log.end());
        return new ProsodyFeatures().of(passage);
    }

    /** The values, in the order of the names; overwritten by the next call. */
    double[] of(Passage passage) {
        int at = 0;
        for (int i = 0; i < sizes.length; i++) {
            groups.get(i).write(passage, values, at);
            at += sizes[i];
        }
        return values;
    }
}
