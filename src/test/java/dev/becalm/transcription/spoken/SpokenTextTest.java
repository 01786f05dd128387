package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {
    @ParameterizedTest
    @CsvSource({
        "Don\u2019t  press 1!, don't press one",
        "Call-Forward: 21 %, call forward twenty one percent",
        "the students' books, the students' books",
        "'quoted', quoted",
        "1234567, one two three four five six seven",
        "'1,234,567', one million two hundred thirty four thousand five hundred sixty seven",
        "100, one hundred",
        "007, oh oh seven"
    })
    void spellsEnglish(String written, String spoken) {
        assertThat(String.join(" ", SpokenText.words(written, Language.EN))).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "我充了100块钱, 我 充 了 一 百 块 钱",
        "第12条, 第 十 二 条",
        "共10204元, 共 一 万 零 二 百 零 四 元",
        "ABC公司, abc 公 司",
        "30000000, 三 千 万"
    })
    void spellsChineseCharacterByCharacter(String written, String spoken) {
        assertThat(String.join(" ", SpokenText.words(written, Language.ZH))).isEqualTo(spoken);
    }

    @Test
    void knowsSeveralReadingsOfANumber() {
        var english = SpokenText.pieces("8500", Language.EN).get(0).stream().map(words -> String.join(" ", words));
        var chinese = SpokenText.pieces("12315", Language.ZH).get(0).stream().map(words -> String.join("", words));

        assertThat(english)
                .containsExactly(
                        "eight thousand five hundred",
                        "eighty five hundred",
                        "eight five zero zero",
                        "eight five oh oh");
        assertThat(chinese).contains("一二三一五", "幺二三幺五", "一万二千三百一十五");
    }
}
