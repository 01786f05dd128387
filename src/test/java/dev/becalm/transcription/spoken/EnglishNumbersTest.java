package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "13, thirteen",
        "40, forty",
        "99, ninety nine",
        "100, one hundred",
        "512, five hundred twelve",
        "1000, one thousand",
        "20005, twenty thousand five",
        "1000000, one million",
        "-7, minus seven"
    })
    void counts(long number, String words) {
        assertThat(String.join(" ", EnglishNumbers.cardinal(number))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, first", "2, second", "12, twelfth", "20, twentieth", "21, twenty first", "100, one hundredth"})
    void orders(long number, String words) {
        assertThat(String.join(" ", EnglishNumbers.ordinal(number))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1984, nineteen eighty four", "2005, twenty oh five", "1900, nineteen hundred"})
    void readsInPairs(String digits, String words) {
        assertThat(String.join(" ", EnglishNumbers.pairs(digits))).isEqualTo(words);
    }
}
