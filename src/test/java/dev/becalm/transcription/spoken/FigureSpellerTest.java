package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSpellerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£19.60; nineteen pounds sixty",
                "$1; one dollar",
                "$1,250 fee; one thousand two hundred fifty dollars fee",
                "$2.5m; two point five million dollars",
                "at 3:45pm; at three forty five p m",
                "9 a.m.; nine a m",
                "10:00; ten o'clock",
                "8:05; eight oh five",
                "on 2026-03-15; on march fifteenth twenty twenty six",
                "25/12; december twenty fifth",
                "3.5%; three point five percent",
                "the 21st; the twenty first",
                "5GB; five gigabytes",
                "1.75 times; one point seven five times",
                "since 1998; since nineteen ninety eight",
                "1500 minutes; fifteen hundred minutes",
                "ending 4021; ending four zero two one",
                "call 0800 555 0199; call oh eight oh oh five five five oh one nine nine",
                "ref 7704419; ref seven seven zero four four one nine",
                "terms & conditions; terms and conditions"
            })
    void spellsEnglishFigures(String written, String spoken) {
        assertThat(String.join(" ", SpokenText.words(written, Language.EN))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "扣了¥19.9; 扣了十九块九",
                "2026年3月15日; 二零二六年三月十五日",
                "下午3:30; 下午三点半",
                "涨了15%; 涨了百分之十五",
                "2个月; 两个月",
                "第3次; 第三次",
                "打12315; 打一万二千三百一十五",
                "电话13812345678; 电话幺三八幺二三四五六七八",
                "3.5折; 三点五折",
                "还有2GB; 还有两个g"
            })
    void spellsChineseFigures(String written, String spoken) {
        assertThat(String.join("", SpokenText.words(written, Language.ZH))).isEqualTo(spoken);
    }
}
