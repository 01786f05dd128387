package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.evaluation.ScriptedCall.Outcome;
import dev.becalm.evaluation.ScriptedCall.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoisyHearingTest {
    @ParameterizedTest
    @CsvSource({"EN, the parcel never came and nobody rang", "ZH, 你们怎么又多扣了我的钱"})
    void getsThreeOfTenWordsWrongAndAlwaysTheSame(Language language, String text) {
        var call = call(language, text);
        var hearing = new NoisyHearing(List.of(call));

        var heard = hearing.hear(call);

        assertThat(heard).isEqualTo(new NoisyHearing(List.of(call)).hear(call));
        assertThat(heard.turns()).extracting(Turn::text).containsOnly(text);
        int said = text.length() * call.turns().size();
        int left = heard.turns().stream().mapToInt(turn -> turn.asr().length()).sum();
        assertThat((double) left / said).isBetween(0.75, 0.95);
        assertThat(heard.turns()).extracting(Turn::asr).anyMatch(asr -> !asr.equals(text));
    }

    private static ScriptedCall call(Language language, String text) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            turns.add(new Turn(Party.CUSTOMER, text, text, Span.ofMillis(i * 1000L, i * 1000L + 900), null, Set.of()));
        }
        return new ScriptedCall("call", language, Outcome.CALM, null, turns);
    }
}
