package dev.becalm.language.rule;

import dev.becalm.language.corenlp.TaggedWords;
import dev.becalm.language.corenlp.TokenPattern;
import dev.becalm.language.corenlp.WordTagger;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A turn as rules ask for it; tags and sounds are found once, when the first rule asks. Used by one thread. */
final class TurnWords {
    // Characters beyond this are not searched for lemmas and tags, so that no turn takes long.
    private static final int LONGEST = 2_000;

    private final NormalText text;
    private final WordTagger tagger;
    private @Nullable List<Sentence> sentences;
    private @Nullable HeardWords heard;

    TurnWords(NormalText text, WordTagger tagger) {
        this.text = text;
        this.tagger = tagger;
    }

    NormalText text() {
        return text;
    }

    /** Where a pattern over tokens is found; only sentences that may hold it are tagged. */
    Stream<TokenPattern.Found> find(TokenGate gate, TokenPattern pattern) {
        return sentences().stream()
                .filter(sentence -> gate.mayHold(sentence.words))
                .flatMap(sentence -> pattern.find(sentence.tagged()).stream());
    }

    private List<Sentence> sentences() {
        List<Sentence> known = sentences == null ? split() : sentences;
        sentences = known;
        return known;
    }

    private List<Sentence> split() {
        List<Sentence> split = new ArrayList<>();
        String value = text.value();
        int from = 0;
        while (from < value.length() && from < LONGEST) {
            int bar = value.indexOf('|', from);
            int to = bar < 0 ? value.length() : bar;
            split.add(new Sentence(from, Math.min(to, LONGEST)));
            from = to + 1;
        }
        return split;
    }

    HeardWords heard() {
        HeardWords known = heard == null ? HeardWords.of(text) : heard;
        heard = known;
        return known;
    }

    private final class Sentence {
        private final int from;
        private final int to;
        private final List<String> words;
        private @Nullable TaggedWords tagged;

        Sentence(int from, int to) {
            this.from = from;
            this.to = to;
            this.words = Arrays.asList(text.value().substring(from, to).strip().split(" +", -1));
        }

        TaggedWords tagged() {
            TaggedWords known = tagged == null ? tagger.tag(text, from, to) : tagged;
            tagged = known;
            return known;
        }
    }
}
