package dev.becalm.tone;

/** Sound brought into the form that a test asks about. */
final class Heard {
    static final int RATE_HZ = 8_000;

    private Heard() {}

    static Passage passage(short[] sound) {
        return passage(sound, RATE_HZ);
    }

    static Passage passage(short[] sound, int rateHz) {
        var log = new FrameLog();
        new VoiceFrames(rateHz, log).hear(sound);
        var passage = new Passage(log);
        passage.read(0, log.end());
        return passage;
    }

    static Features features(short[] sound) {
        return features(sound, RATE_HZ);
    }

    static Features features(short[] sound, int rateHz) {
        double[] values = ProsodyFeatures.of(sound, rateHz);
        return name -> {
            int at = ProsodyFeatures.names().indexOf(name);
            if (at < 0) {
                throw new IllegalArgumentException("no such feature: " + name);
            }
            return values[at];
        };
    }

    /** Features by name. */
    interface Features {
        double get(String name);
    }

    /** Samples as the trackers take them, -1 to 1. */
    static double[] span(short[] sound) {
        double[] span = new double[PitchTracker.SPAN];
        for (int i = 0; i < span.length; i++) {
            span[i] = sound[i] / 32_768.0;
        }
        return span;
    }
}
