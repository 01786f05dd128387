package dev.becalm.language.rule;

import dev.becalm.call.SignalId;
import java.util.List;

/**
 * One rule as written: what words name a signal, and what must hold around them.
 *
 * @param early whether the rule may fire on words of an unfinished utterance that have stopped changing
 * @param firm whether a finding stands whatever a learned model thinks of it
 * @param confidence 0 to 1, how sure a finding is on words heard well
 */
public record SignalRule(
        String id,
        SignalId signal,
        List<String> concepts,
        Patterns patterns,
        RuleContext context,
        boolean early,
        boolean firm,
        double confidence,
        Examples examples) {
    public SignalRule {
        if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException("a rule id is lower-case letters, digits, dots and hyphens: " + id);
        }
        if (confidence <= 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be within (0, 1]: " + confidence);
        }
        concepts = concepts.isEmpty() ? signal.concepts() : List.copyOf(concepts);
    }

    /** Turns that show what the rule is for; the build checks each. */
    public record Examples(List<String> match, List<String> reject) {
        public static final Examples NONE = new Examples(List.of(), List.of());

        public Examples {
            match = List.copyOf(match);
            reject = List.copyOf(reject);
        }
    }

    /**
     * What a rule looks for.
     *
     * @param any patterns of words
     * @param tokens patterns of lemmas and tags (TokensRegex), English only
     * @param near long phrases that are found also where some of their words were misheard
     * @param not patterns of words that take a finding back when they overlap it
     * @param unless patterns of words that take every finding of the rule back, wherever in the turn they are
     */
    public record Patterns(
            List<String> any, List<String> tokens, List<String> near, List<String> not, List<String> unless) {
        public Patterns {
            any = List.copyOf(any);
            tokens = List.copyOf(tokens);
            near = List.copyOf(near);
            not = List.copyOf(not);
            unless = List.copyOf(unless);
            if (any.isEmpty() && tokens.isEmpty() && near.isEmpty()) {
                throw new IllegalArgumentException("a rule needs a pattern under any, tokens or near");
            }
        }
    }
}
