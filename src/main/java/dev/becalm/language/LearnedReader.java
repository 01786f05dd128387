package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.language.learned.LinearModel;
import dev.becalm.language.rule.RuleHit;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads by a model that has learned how far each rule and each word can be trusted. A firm rule, and a rule that the
 * model has not seen, speaks for itself.
 */
final class LearnedReader implements TurnReader {
    // Heat of 0 to 3.
    private static final double HOT = 1.2;
    private static final double HEATED = 0.2;

    private final TurnAnalyzer analyzer;
    private final LinearModel model;
    private final Map<String, Integer> numbers = new java.util.HashMap<>();

    LearnedReader(TurnAnalyzer analyzer, LinearModel model) {
        this.analyzer = analyzer;
        this.model = model;
        model.labels().forEach(label -> numbers.put(label.name(), numbers.size()));
    }

    @Override
    public Reading read(Party party, Span span, NormalText text, Talk talk) {
        if (text.isBlank()) {
            return new Reading(List.of(), 0, 0, 0);
        }
        var analysis = analyzer.analyze(party, span, text, talk);
        double[] probabilities = model.probabilities(analysis.features());
        Map<SignalId, Finding> found = new EnumMap<>(SignalId.class);
        analysis.hits().stream()
                .filter(this::speaksForItself)
                .forEach(hit -> found.putIfAbsent(hit.rule().signal(), Finding.of(hit)));
        boolean hot = Math.max(heat(party, probabilities), talk.customerHeat()) >= HOT;
        for (SignalId signal : SignalId.values()) {
            Integer label = numbers.get(signal.name());
            if (label != null && signal.fits(party) && probabilities[label] >= least(signal, label, hot)) {
                Finding finding = finding(signal, label, probabilities[label], analysis, text);
                if (!Hunches.isTooWeak(finding, hot)) {
                    found.put(signal, finding);
                }
            }
        }
        Hunches.weigh(found, text).forEach(found::remove);
        ContextSignals.find(party, text, talk, List.copyOf(found.values()))
                .forEach(finding -> found.putIfAbsent(finding.signal(), finding));
        List<Finding> settled = Rulings.settle(List.copyOf(found.values()), party, text, talk);
        double glad = probability(Moods.glad(speaker(party)), probabilities);
        double bitter = probability(Moods.bitter(speaker(party)), probabilities);
        double feeling = glad - bitter;
        return new Reading(
                settled,
                party != Party.AGENT && Sarcasm.in(text) ? -Math.abs(feeling) : feeling,
                Math.max(Math.max(glad, bitter), 1 - glad - bitter),
                heat(party, probabilities));
    }

    @Override
    public List<Finding> readEarly(Party party, Span span, NormalText text, Talk talk) {
        List<Finding> found = new ArrayList<>();
        for (RuleHit hit : analyzer.early(party, span, text, talk)) {
            if (found.stream().noneMatch(known -> known.signal() == hit.rule().signal())) {
                found.add(Finding.of(hit));
            }
        }
        return Rulings.settle(found, party, text, talk);
    }

    private boolean speaksForItself(RuleHit hit) {
        return hit.rule().firm() || !model.knows("r:" + hit.rule().id());
    }

    /** A trigger needs less to be believed of a customer who is hot already. */
    private double least(SignalId signal, int label, boolean hot) {
        double usual = model.labels().get(label).threshold();
        return hot && signal.tier() == Tier.T1 ? Math.min(usual, HEATED) : usual;
    }

    private Finding finding(
            SignalId signal, int label, double probability, TurnAnalyzer.Analysis analysis, NormalText text) {
        for (Finding ruled : analysis.found()) {
            if (ruled.signal() == signal) {
                double confidence = Math.max(probability, ruled.confidence());
                return new Finding(signal, ruled.rule(), ruled.slice(), confidence, ruled.concepts());
            }
        }
        var features = analysis.features();
        String feature = model.strongest(features, label).orElse("");
        NormalText.Slice slice = Evidence.around(text, features.place(feature));
        return new Finding(signal, Hunches.MARK + feature, slice, probability, signal.concepts());
    }

    private double heat(Party party, double[] probabilities) {
        double heat = 0;
        for (int least = 1; party != Party.AGENT && least <= Moods.HOTTEST; least++) {
            heat += probability(Moods.heat(least), probabilities);
        }
        return heat;
    }

    private double probability(String label, double[] probabilities) {
        Integer number = numbers.get(label);
        return number == null ? 0 : probabilities[number];
    }

    // Mixed audio is read as a customer's: better a false alarm than none.
    private static Party speaker(Party party) {
        return party == Party.AGENT ? Party.AGENT : Party.CUSTOMER;
    }
}
