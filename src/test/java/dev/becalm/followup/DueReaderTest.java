package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueReaderTest {
    // A Monday, 17:00 in Shanghai.
    private static final Instant SAID = Instant.parse("2026-01-05T09:00:00Z");

    private final DueReader reader = new DueReader(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "I will ring you within twenty-four hours, 2026-01-06T09:00:00Z",
        "give me half an hour, 2026-01-05T09:30:00Z",
        "you will have it in three working days, 2026-01-08T10:00:00Z",
        "by three tomorrow afternoon, 2026-01-06T07:00:00Z",
        "by 10 am tomorrow, 2026-01-06T02:00:00Z",
        "before 5 pm on friday, 2026-01-09T09:00:00Z",
        "by the end of the day, 2026-01-05T10:00:00Z",
        "until 8:30 pm, 2026-01-05T12:30:00Z",
        "by nine o'clock, 2026-01-06T01:00:00Z"
    })
    void readsEnglishTimes(String words, Instant due) {
        assertThat(reader.read(words, Language.EN, SAID)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "二十四小时之内给您回电, 2026-01-06T09:00:00Z",
        "三个工作日内答复您, 2026-01-08T10:00:00Z",
        "明天下午三点之前, 2026-01-06T07:00:00Z",
        "今天晚上八点半, 2026-01-05T12:30:00Z",
        "后天给您答复, 2026-01-07T10:00:00Z",
        "下 午 五 点 以 前, 2026-01-06T09:00:00Z",
        "周五上午十点, 2026-01-09T02:00:00Z",
        "半小时以后, 2026-01-05T09:30:00Z",
        "两个星期, 2026-01-19T09:00:00Z"
    })
    void readsChineseTimes(String words, Instant due) {
        assertThat(reader.read(words, Language.ZH, SAID)).contains(due);
    }

    @Test
    void findsNoTimeWhereNoneWasSaid() {
        assertThat(reader.read("I will look into it as soon as I can", Language.EN, SAID))
                .isEmpty();
        assertThat(reader.read("您的余额是 100 元", Language.ZH, SAID)).isEmpty();
    }
}
