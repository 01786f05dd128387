package dev.becalm.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The words of one turn with their lemmas and parts of speech, and where in the normal text each stands. */
public final class TaggedWords {
    static final TaggedWords NONE = new TaggedWords(List.of());

    private final List<CoreLabel> words;

    TaggedWords(List<CoreLabel> words) {
        this.words = words;
    }

    List<CoreLabel> words() {
        return words;
    }

    /** A word as {@code lemma/tag}, for tests and for writers of rules. */
    public List<String> show() {
        return words.stream().map(word -> word.lemma() + "/" + word.tag()).toList();
    }
}
