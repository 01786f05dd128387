package dev.becalm.language.corenlp;

import dev.becalm.language.text.NormalText;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds lemma and part of speech of English words with CoreNLP's maximum entropy tagger (Toutanova et al. 2003).
 * Immutable after loading, shared by all calls; an absent tagger tags nothing.
 */
public final class WordTagger {
    /** Without a model: rules over lemmas and tags then find nothing. */
    public static final WordTagger ABSENT = new WordTagger(null);

    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final String SENTENCE_END = "|";
    // What is said beyond this is not looked at, so that no turn takes long.
    private static final int MOST_WORDS = 400;

    private final @Nullable MaxentTagger tagger;

    private WordTagger(@Nullable MaxentTagger tagger) {
        this.tagger = tagger;
    }

    /** Reads a model of parts of speech; takes about half a second. */
    public static WordTagger read(InputStream model) {
        return new WordTagger(new MaxentTagger(model));
    }

    public boolean isAbsent() {
        return tagger == null;
    }

    /** The words between two offsets of a turn. */
    public TaggedWords tag(NormalText text, int from, int to) {
        if (tagger == null) {
            return TaggedWords.NONE;
        }
        List<CoreLabel> words = new ArrayList<>();
        WORD.matcher(text.value())
                .region(from, to)
                .results()
                .limit(MOST_WORDS)
                .forEach(found -> words.add(word(found)));
        if (words.isEmpty()) {
            return TaggedWords.NONE;
        }
        tagger.tagCoreLabels(words);
        Morphology morphology = new Morphology();
        for (CoreLabel word : words) {
            String lower = word.word().equals("I") ? "i" : word.word();
            word.setWord(lower);
            word.setLemma(morphology.lemma(lower, word.tag(), true));
        }
        return new TaggedWords(words);
    }

    private static CoreLabel word(MatchResult found) {
        String said = found.group();
        CoreLabel word = new CoreLabel();
        word.setWord(said.equals(SENTENCE_END) ? "." : said.equals("i") ? "I" : said);
        word.setValue(word.word());
        word.setBeginPosition(found.start());
        word.setEndPosition(found.end());
        return word;
    }
}
