package dev.becalm.language.rule;

import dev.becalm.call.Language;
import dev.becalm.language.corenlp.TokenPattern;
import dev.becalm.language.text.NormalText.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One rule with its patterns made ready. Immutable. */
final class CompiledRule {
    private final SignalRule rule;
    private final List<Pattern> any;
    private final List<GatedPattern> tokens;
    private final List<NearPhrase> near;
    private final List<Pattern> not;
    private final List<Pattern> unless;

    private CompiledRule(SignalRule rule, Language language, Map<String, String> words) {
        Function<String, Pattern> pattern = source -> RulePattern.compile(language, source, words);
        SignalRule.Patterns patterns = rule.patterns();
        if (!patterns.tokens().isEmpty() && language != Language.EN) {
            throw new IllegalArgumentException("tokens: lemmas and tags are known of English only: " + rule.id());
        }
        this.rule = rule;
        this.any = patterns.any().stream().map(pattern).toList();
        this.tokens = patterns.tokens().stream()
                .map(source -> GatedPattern.of(Names.expand(source, words)))
                .toList();
        this.near = patterns.near().stream()
                .map(phrase -> NearPhrase.of(language, phrase))
                .toList();
        this.not = patterns.not().stream().map(pattern).toList();
        this.unless = patterns.unless().stream().map(pattern).toList();
    }

    static CompiledRule of(SignalRules rules, SignalRule rule) {
        return new CompiledRule(rule, rules.language(), rules.words());
    }

    SignalRule rule() {
        return rule;
    }

    /** The first words that the rule names and nothing takes back. */
    Optional<Slice> find(TurnWords turn) {
        String value = turn.text().value();
        for (Pattern pattern : any) {
            Matcher found = pattern.matcher(value);
            while (found.find()) {
                if (stands(value, found.start(), found.end())) {
                    return Optional.of(turn.text().slice(found.start(), found.end()));
                }
            }
        }
        return Stream.concat(
                        tokens.stream()
                                .flatMap(gated -> turn.find(gated.gate, gated.pattern))
                                .map(Stretch::of),
                        near.stream().flatMap(phrase -> phrase.find(turn.heard()).stream()))
                .filter(found -> stands(value, found.from(), found.to()))
                .findFirst()
                .map(found -> turn.text().slice(found.from(), found.to()));
    }

    private boolean stands(String value, int from, int to) {
        return to > from
                && unless.stream().noneMatch(pattern -> pattern.matcher(value).find())
                && not.stream().noneMatch(pattern -> overlaps(pattern.matcher(value), from, to));
    }

    private static boolean overlaps(Matcher matcher, int from, int to) {
        while (matcher.find()) {
            if (matcher.start() < to && matcher.end() > from) {
                return true;
            }
        }
        return false;
    }

    private record GatedPattern(TokenGate gate, TokenPattern pattern) {
        static GatedPattern of(String source) {
            return new GatedPattern(TokenGate.of(source), TokenPattern.compile(source));
        }
    }

    /** Offsets in the normal text. */
    record Stretch(int from, int to) {
        static Stretch of(TokenPattern.Found found) {
            return new Stretch(found.from(), found.to());
        }
    }
}
