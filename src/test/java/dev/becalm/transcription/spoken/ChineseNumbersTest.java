package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10, 十",
        "15, 十五",
        "110, 一百一十",
        "105, 一百零五",
        "1000, 一千",
        "1010, 一千零一十",
        "10000, 一万",
        "10010, 一万零一十",
        "120000, 十二万",
        "100000001, 一亿零一",
        "-3, 负三"
    })
    void counts(long number, String spoken) {
        assertThat(ChineseNumbers.cardinal(number)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"138, 幺三八", "0, 零"})
    void readsTelephoneNumbersDigitByDigit(String digits, String spoken) {
        assertThat(ChineseNumbers.digits(digits, '幺')).isEqualTo(spoken);
    }
}
