package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void countsWrongMissedAndAddedWords() {
        var alignment = Alignment.of(words("send my new blue card"), words("send new blue cards uh"));

        assertThat(alignment.errors()).isEqualTo(new WordErrors(5, 1, 1, 1));
        assertThat(alignment.steps()).hasSize(6).contains(new Alignment.Step("my", ""));
    }

    @Test
    void countsSilenceOnEitherSide() {
        assertThat(Alignment.of(List.of(), words("the huh")).errors()).isEqualTo(new WordErrors(0, 0, 0, 2));
        assertThat(Alignment.of(words("hello there"), List.of()).errors().rate())
                .isEqualTo(1);
        assertThat(WordErrors.NONE.rate()).isZero();
    }

    @Test
    void setsContractionsAndSpellingAsideOnBothSides() {
        var alignment = Alignment.of(words("i'll check ok you cannot"), words("i will check okay you can't"));

        assertThat(alignment.errors().count()).isEqualTo(4);
        assertThat(alignment.plain().errors()).isEqualTo(new WordErrors(7, 0, 0, 0));
    }

    @Test
    void takesTheReadingOfANumberThatFits() {
        var reference = new Reference("Dial 8500, then press 2.", Language.EN);

        assertThat(reference
                        .against("dial eighty five hundred then press two")
                        .errors()
                        .count())
                .isZero();
        assertThat(reference
                        .against("dial eight five oh oh then press two")
                        .errors()
                        .count())
                .isZero();
        assertThat(reference
                        .against("dial eight five hundred then press two")
                        .errors()
                        .count())
                .isEqualTo(1);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
