package dev.becalm.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlameTest {
    @Test
    void tellsKindAndPlaceButNotTheWords() {
        var failure = new IllegalStateException("i want your name", new ArithmeticException("and your manager"));

        String told = Blame.of(failure);

        assertThat(told)
                .startsWith("IllegalStateException at BlameTest.tellsKindAndPlaceButNotTheWords:")
                .endsWith("because of ArithmeticException")
                .doesNotContain("name", "manager");
    }
}
