package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.language.learned.FeatureBag;
import dev.becalm.language.learned.TurnFeatures;
import dev.becalm.language.rule.RuleHit;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.List;

/** What rules and context say of a turn, and the features that follow: the same for learning and for listening. */
final class TurnAnalyzer {
    private final SignalMatcher matcher;

    TurnAnalyzer(SignalMatcher matcher) {
        this.matcher = matcher;
    }

    Analysis analyze(Party party, Span span, NormalText text, Talk talk) {
        List<RuleHit> hits = matcher.match(party, span, text, talk);
        List<Finding> found = new ArrayList<>(hits.stream().map(Finding::of).toList());
        found.addAll(ContextSignals.find(party, text, talk, found));
        FeatureBag features = TurnFeatures.of(party, text, talk, hits);
        found.stream().skip(hits.size()).forEach(hint -> features.add("k:" + hint.rule()));
        features.scale(1.5);
        return new Analysis(found, hits, features);
    }

    List<RuleHit> early(Party party, Span span, NormalText text, Talk talk) {
        return matcher.matchEarly(party, span, text, talk);
    }

    /** Findings of rules and context, and the features of the turn. */
    record Analysis(List<Finding> found, List<RuleHit> hits, FeatureBag features) {}
}
