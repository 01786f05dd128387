package dev.becalm.transcription.models;

import dev.becalm.transcription.grammar.Lesson;
import dev.becalm.transcription.grammar.NewWord;
import java.util.List;
import java.util.Map;

/**
 * What came of adapting a model.
 *
 * @param lessons body by body of text, in the order in which they were learned
 * @param added words that the recogniser did not know and now does
 * @param ownUnknown words of the call centre's own texts that the recogniser does not know, with how often each came
 * @param vocabulary the words that it does know
 */
public record Adaptation(
        List<Lesson> lessons, List<NewWord> added, Map<String, Integer> ownUnknown, List<String> vocabulary) {
    public Adaptation {
        lessons = List.copyOf(lessons);
        added = List.copyOf(added);
        ownUnknown = Map.copyOf(ownUnknown);
        vocabulary = List.copyOf(vocabulary);
    }
}
