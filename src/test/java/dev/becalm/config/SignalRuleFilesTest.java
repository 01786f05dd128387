package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.rule.SignalRule;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalRuleFilesTest {
    private static final List<SignalRules> SHIPPED = SignalRuleFiles.readAll(Path.of("config"));

    static Stream<SignalRules> languages() {
        return SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyShippedRuleFindsItsExamplesAndOnlyThose(SignalRules rules) {
        for (SignalRule rule : rules.rules()) {
            SignalMatcher matcher = new SignalMatcher(rules.only(List.of(rule)));

            assertThat(rule.examples().match())
                    .as(rule.id())
                    .allMatch(example -> finds(matcher, rules.language(), rule.signal(), example));
            assertThat(rule.examples().reject())
                    .as(rule.id())
                    .noneMatch(example -> finds(matcher, rules.language(), rule.signal(), example));
        }
    }

    @Test
    void refusesAnUnknownKeyByFileLineAndKey() {
        String yaml = "language: en\nrules:\n  - id: a\n    signal: ANGER\n    anyy: [x]\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("signals.en.yaml", yaml))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("signals.en.yaml:5: rules[0].anyy: unknown key");
    }

    @Test
    void refusesABracketLeftOpenWithTheLineOfItsRule() {
        String yaml = "language: en\nrules:\n  - id: a\n    signal: ANGER\n    any: ['(so angry']\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("signals.en.yaml", yaml))
                .hasMessageContaining("signals.en.yaml:3: rules[0]: a bracket is left open");
    }

    @Test
    void refusesABrokenPatternOverTokensWithTheLineOfItsRule() {
        String yaml = "language: en\nrules:\n  - id: a\n    signal: ANGER\n    tokens: ['[{lemma:/put}]']\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("signals.en.yaml", yaml))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("signals.en.yaml:3: rules[0]: not a pattern over tokens: [{lemma:/put}]");
    }

    @Test
    void refusesPatternsOverTokensWhereNothingTagsThem() {
        String yaml = "language: zh\nrules:\n  - id: a\n    signal: ANGER\n    tokens: ['[{lemma:/put/}]']\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("signals.zh.yaml", yaml))
                .hasMessageContaining("signals.zh.yaml:3: rules[0]: tokens: lemmas and tags are known of English only");
    }

    @Test
    void refusesARuleThatLooksForNothing() {
        String yaml = "language: en\nrules:\n  - id: a\n    signal: ANGER\n    not: [x]\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("signals.en.yaml", yaml))
                .hasMessageContaining("a rule needs a pattern under any, tokens or near");
    }

    @Test
    void runsWithoutTheTaggerWhereItsFileIsMissing(@TempDir Path nowhere) {
        List<SignalRules> rules = SignalRuleFiles.readAll(Path.of("config"), nowhere);

        assertThat(rules.get(0).tagger().isAbsent()).isTrue();
    }

    @Test
    void refusesTwoRulesWithOneId() {
        String rule = "  - id: a\n    signal: ANGER\n    any: [x]\n";

        assertThatThrownBy(() -> SignalRuleFiles.parse("s.yaml", "language: en\nrules:\n" + rule + rule))
                .hasMessageContaining("two rules with one id: a");
    }

    @Test
    void readsWhatARuleAsksOfItsContext() {
        String yaml = """
                language: zh
                rules:
                  - id: a
                    signal: REALISATION
                    any: ["没有"]
                    context: {previousQuestion: true, longest: 6, seen: {signals: [CONFUSION], turns: 3, within: 90 s}}
                """;

        SignalRule rule = SignalRuleFiles.parse("s.yaml", yaml).rules().get(0);

        assertThat(rule.context().previousQuestion()).isTrue();
        assertThat(rule.context().longest()).isEqualTo(6);
        assertThat(rule.context().seen()).isNotNull();
        assertThat(rule.concepts()).isEqualTo(SignalId.REALISATION.concepts());
    }

    private static boolean finds(SignalMatcher matcher, Language language, SignalId signal, String example) {
        NormalText text = Normalizer.normalize(language, example);
        Party party = signal.speaker() == SignalId.Speaker.AGENT ? Party.AGENT : Party.CUSTOMER;
        return !matcher.match(party, Span.ofMillis(0, 1000), text, new Talk()).isEmpty();
    }
}
