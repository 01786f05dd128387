package dev.becalm.tone;

import java.util.List;

/**
 * What an utterance sounds like.
 *
 * @param arousal 0 calm to 1 excited
 * @param anger probability of anger, 0 to 1
 * @param change 0 like always to 1 unlike anything heard of this speaker
 * @param emotions probability of each emotion of the head, in its order
 */
public record ToneScore(double arousal, double anger, double change, List<Double> emotions) {
    /** Nothing was inferred. */
    static final ToneScore NONE = new ToneScore(0, 0, 0, List.of());

    public ToneScore {
        emotions = List.copyOf(emotions);
    }
}
