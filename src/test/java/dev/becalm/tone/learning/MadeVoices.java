package dev.becalm.tone.learning;

import dev.becalm.tone.ProsodyFeatures;
import dev.becalm.tone.learning.LabelledVoice.VoiceFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Recordings whose features are drawn from known distributions: each emotion moves its own features by 2. */
final class MadeVoices {
    private static final Map<String, Integer> MOVED = Map.of("angry", 0, "happy", 1, "neutral", 2);

    private MadeVoices() {}

    static List<LabelledVoice> corpus(String name, int speakers, int each, long seed) {
        var random = new Random(seed);
        List<LabelledVoice> voices = new ArrayList<>();
        int size = ProsodyFeatures.names().size();
        for (int speaker = 0; speaker < speakers; speaker++) {
            double own = 5 * random.nextGaussian();
            for (String emotion : List.of("angry", "happy", "neutral")) {
                for (int i = 0; i < each; i++) {
                    double[] features = new double[size];
                    for (int feature = 0; feature < size; feature++) {
                        features[feature] =
                                own + random.nextGaussian() + (feature == MOVED.getOrDefault(emotion, -1) ? 2 : 0);
                    }
                    voices.add(new LabelledVoice(name, "s" + speaker, emotion, new VoiceFeatures(features)));
                }
            }
        }
        return voices;
    }
}
