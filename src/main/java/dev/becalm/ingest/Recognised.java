package dev.becalm.ingest;

import dev.becalm.call.Word;
import java.util.List;

/**
 * What a recogniser has to say after a frame.
 *
 * @param finished whether an utterance ended with this frame
 * @param text words so far, or of the finished utterance; may be empty
 * @param words of a finished utterance, with times on the connection's own clock
 * @param alternatives other readings, best first; empty unless asked for
 */
public record Recognised(boolean finished, String text, List<Word> words, List<Alternative> alternatives) {
    public static final Recognised NOTHING = new Recognised(false, "", List.of(), List.of());

    public Recognised {
        words = List.copyOf(words);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One reading of an utterance.
     *
     * @param confidence the recogniser's own score, unbounded
     */
    public record Alternative(String text, double confidence, List<Word> words) {
        public Alternative {
            words = List.copyOf(words);
        }
    }
}
