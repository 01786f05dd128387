package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads by written rules alone. Heat and sentiment follow from the signals found. */
final class RuleReader implements TurnReader {
    private static final double SENTIMENT_CONFIDENCE = 0.5;

    private final SignalMatcher matcher;

    RuleReader(SignalMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public Reading read(Party party, Span span, NormalText text, Talk talk) {
        List<Finding> words = new ArrayList<>();
        matcher.match(party, span, text, talk).forEach(hit -> words.add(Finding.of(hit)));
        List<Finding> found = new ArrayList<>(Rulings.settle(best(words), party, text, talk));
        found.addAll(ContextSignals.find(party, text, talk, found));
        List<Finding> settled = Rulings.settle(best(found), party, text, talk);
        List<SignalId> signals = settled.stream().map(Finding::signal).toList();
        return new Reading(
                settled,
                SignalMood.sentiment(signals),
                SENTIMENT_CONFIDENCE,
                SignalMood.heat(party, signals, talk.customerHeat()));
    }

    @Override
    public List<Finding> readEarly(Party party, Span span, NormalText text, Talk talk) {
        List<Finding> found = matcher.matchEarly(party, span, text, talk).stream()
                .map(Finding::of)
                .toList();
        return Rulings.settle(best(found), party, text, talk);
    }

    private static List<Finding> best(List<Finding> found) {
        Map<SignalId, Finding> best = new EnumMap<>(SignalId.class);
        found.forEach(finding -> best.merge(
                finding.signal(), finding, (one, other) -> one.confidence() >= other.confidence() ? one : other));
        return List.copyOf(best.values());
    }
}
