package dev.becalm.transcription.grammar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one body of text.
 *
 * @param words how many the recogniser knows
 * @param weight how far the text is trusted, 0 to 1
 * @param perplexityBefore of lines that were held out, under the grammar before; lower is better
 * @param perplexityAfter of the same lines, under a grammar that learned the others
 * @param unknown words that the recogniser does not know, with how often each came
 */
public record Lesson(
        String name,
        long words,
        double weight,
        double perplexityBefore,
        double perplexityAfter,
        Map<String, Integer> unknown) {
    public Lesson {
        unknown = Collections.unmodifiableMap(new TreeMap<>(unknown));
    }
}
