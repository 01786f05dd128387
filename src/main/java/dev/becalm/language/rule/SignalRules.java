package dev.becalm.language.rule;

import dev.becalm.call.Language;
import dev.becalm.language.corenlp.WordTagger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one language.
 *
 * @param words named pieces of pattern that the rules' patterns may use as {@code <name>}
 * @param tagger finds lemmas and tags for the rules that ask for them
 */
public record SignalRules(Language language, Map<String, String> words, List<SignalRule> rules, WordTagger tagger) {
    public SignalRules {
        words = Map.copyOf(words);
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (SignalRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules with one id: " + rule.id());
            }
        }
    }

    /** The same with some of its rules. */
    public SignalRules only(List<SignalRule> some) {
        return new SignalRules(language, words, some, tagger);
    }

    public static SignalRules none(Language language) {
        return new SignalRules(language, Map.of(), List.of(), WordTagger.ABSENT);
    }
}
