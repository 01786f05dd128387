package dev.becalm.language.rule;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.language.corenlp.WordTagger;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.List;

/** The rules of one language, ready to be asked about a turn. Immutable, shared by all calls. */
public final class SignalMatcher {
    private final List<CompiledRule> compiled;
    private final WordTagger tagger;

    public SignalMatcher(SignalRules rules) {
        compiled =
                rules.rules().stream().map(rule -> CompiledRule.of(rules, rule)).toList();
        tagger = rules.tagger();
    }

    /** The first finding of each rule that holds for these words, in the order of the rules. */
    public List<RuleHit> match(Party party, Span now, NormalText text, Talk talk) {
        return match(party, now, text, talk, false);
    }

    /** The same for an unfinished turn, by the rules that may speak early. */
    public List<RuleHit> matchEarly(Party party, Span now, NormalText text, Talk talk) {
        return match(party, now, text, talk, true);
    }

    private List<RuleHit> match(Party party, Span now, NormalText text, Talk talk, boolean early) {
        TurnWords turn = new TurnWords(text, tagger);
        List<RuleHit> hits = new ArrayList<>();
        for (CompiledRule candidate : compiled) {
            SignalRule rule = candidate.rule();
            if (!rule.signal().fits(party) || (early && !rule.early())) {
                continue;
            }
            candidate
                    .find(turn)
                    .filter(found -> rule.context().holds(party, now, text, talk))
                    .ifPresent(found -> hits.add(new RuleHit(rule, found)));
        }
        return hits;
    }
}
