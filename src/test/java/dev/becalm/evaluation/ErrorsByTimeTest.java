package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsByTimeTest {
    private static final List<RecordedCall.Turn> TURNS = List.of(
            new RecordedCall.Turn(Party.AGENT, Span.ofMillis(5_000, 7_000), "good morning how are"),
            new RecordedCall.Turn(Party.AGENT, Span.ofMillis(12_000, 13_000), "thank you"));

    @Test
    void countsFromThePartysFirstWord() {
        var errors = new ErrorsByTime();
        String heard = "could morning how are uh thank you";

        errors.add(
                Party.AGENT,
                TURNS,
                Language.EN,
                Alignment.of(List.of("good morning how are thank you".split(" ")), List.of(heard.split(" "))));

        assertThat(errors.table().rows())
                .containsExactly(
                        List.of("agent", "to 2 s", "4", "2", "50.0"),
                        List.of("agent", "to 5 s", "0", "0", "0.0"),
                        List.of("agent", "to 15 s", "2", "0", "0.0"),
                        List.of("agent", "later", "0", "0", "0.0"));
        assertThat(errors.atFirst()).isEqualTo(0.5);
    }

    @Test
    void aPartyThatSaidNothingCountsNowhere() {
        var errors = new ErrorsByTime();

        errors.add(Party.CUSTOMER, List.of(), Language.EN, Alignment.of(List.of(), List.of("the")));

        assertThat(errors.table().rows()).isEmpty();
        assertThat(errors.atFirst()).isZero();
    }
}
