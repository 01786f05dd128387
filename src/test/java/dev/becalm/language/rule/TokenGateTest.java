package dev.becalm.language.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenGateTest {
    @Test
    void asksForEveryWordThatAPatternCannotDoWithout() {
        TokenGate gate = TokenGate.of("[{lemma:/put|pass/; tag:/VB.*/}] []{0,4}? [{lemma:/boss|manager/}]");

        assertThat(gate.mayHold(List.of("passing", "me", "to", "the", "managers")))
                .isTrue();
        assertThat(gate.mayHold(List.of("passing", "me", "to", "the", "desk"))).isFalse();
    }

    @Test
    void asksForThemInTheirOrder() {
        TokenGate gate = TokenGate.of("[{lemma:/get/}] [{word:/boss/}]");

        assertThat(gate.mayHold(List.of("the", "boss", "gets", "it"))).isFalse();
        assertThat(gate.mayHold(List.of("got", "your", "boss"))).isTrue();
    }

    @Test
    void asksForNothingThatMayBeLeftOut() {
        TokenGate gate = TokenGate.of("[{word:/please/}]? ([{word:/a/}] | [{word:/b/}]) [{word:/boss/}]{0,2}");

        assertThat(gate.mayHold(List.of("anything"))).isTrue();
    }

    @Test
    void aChoiceOfWholePatternsIsAlwaysTried() {
        TokenGate gate = TokenGate.of("[{word:/a/}] | [{word:/b/}]");

        assertThat(gate.mayHold(List.of("b"))).isTrue();
    }
}
