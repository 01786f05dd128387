package dev.becalm.language.rule;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of one language, ready to be asked about a turn. Immutable, shared by all calls. */
public final class SignalMatcher {
    private final List<CompiledRule> compiled;

    public SignalMatcher(SignalRules rules) {
        compiled =
                rules.rules().stream().map(rule -> CompiledRule.of(rules, rule)).toList();
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
        List<RuleHit> hits = new ArrayList<>();
        for (CompiledRule candidate : compiled) {
            SignalRule rule = candidate.rule;
            if (!rule.signal().fits(party) || (early && !rule.early())) {
                continue;
            }
            candidate
                    .find(text)
                    .filter(found -> rule.context().holds(party, now, text, talk))
                    .ifPresent(found -> hits.add(new RuleHit(rule, found)));
        }
        return hits;
    }

    private record CompiledRule(SignalRule rule, List<Pattern> any, List<Pattern> not, List<Pattern> unless) {
        static CompiledRule of(SignalRules rules, SignalRule rule) {
            return new CompiledRule(
                    rule, compile(rules, rule.any()), compile(rules, rule.not()), compile(rules, rule.unless()));
        }

        private static List<Pattern> compile(SignalRules rules, List<String> sources) {
            Map<String, String> words = rules.words();
            return sources.stream()
                    .map(source -> RulePattern.compile(rules.language(), source, words))
                    .toList();
        }

        Optional<NormalText.Slice> find(NormalText text) {
            for (Pattern pattern : any) {
                Matcher found = pattern.matcher(text.value());
                while (found.find()) {
                    if (found.end() > found.start() && !takenBack(text, found.start(), found.end())) {
                        return Optional.of(text.slice(found.start(), found.end()));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean takenBack(NormalText text, int from, int to) {
            return unless.stream()
                            .anyMatch(pattern -> pattern.matcher(text.value()).find())
                    || not.stream().anyMatch(pattern -> overlaps(pattern.matcher(text.value()), from, to));
        }

        private static boolean overlaps(Matcher matcher, int from, int to) {
            while (matcher.find()) {
                if (matcher.start() < to && matcher.end() > from) {
                    return true;
                }
            }
            return false;
        }
    }
}
