package dev.becalm.ingest;

import java.util.List;

/**
 * What a client may ask of the recogniser for its own connection.
 *
 * @param alternatives how many readings of each utterance to return, 0 to 10; 0 for one with word confidences
 * @param phrases if not empty, the only phrases to listen for
 */
public record RecognitionOptions(int alternatives, List<String> phrases) {
    public static final RecognitionOptions DEFAULT = new RecognitionOptions(0, List.of());

    public RecognitionOptions {
        phrases = List.copyOf(phrases);
        if (alternatives < 0 || alternatives > 10) {
            throw new IllegalArgumentException("alternatives must be 0 to 10: " + alternatives);
        }
    }
}
