package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | I'll call you back by three today | by three today",
                "EN | I want it by noon | by noon",
                "EN | You'll have it before Friday at 5 pm | before Friday at 5 pm",
                "EN | tomorrow by ten, then | tomorrow by ten",
                "ZH | 今天下午五点之前给您回电话 | 今天下午五点之前",
                "ZH | 你们星期三上午必须给我解决 | 星期三上午",
                "ZH | 晚上8点半我再打来 | 晚上8点半"
            })
    void takesDayAndHourTogether(Language language, String text, String due) {
        assertThat(DuePhrase.in(new Turns(language).customer(text))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | It went up by five pounds", "EN | I was number three", "ZH | 我打了三次电话", "ZH | 有点贵"})
    void takesOtherNumbersForNoTime(Language language, String text) {
        assertThat(DuePhrase.in(new Turns(language).customer(text))).isNull();
    }
}
