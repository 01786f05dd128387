package dev.becalm.tone;

import java.util.List;

/** Some features of a stretch of speech that belong together. */
interface FeatureGroup {
    List<String> names();

    /** Writes as many values as there are names; 0 where nothing can be said. */
    void write(Passage passage, double[] out, int at);
}
