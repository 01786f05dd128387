package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "i lost my card on monday; I lost my card on Monday.",
                "where did you see it; Where did you see it?",
                "okay so can you help me; Okay so can you help me?",
                "you sent it already didn't you - isn't it; You sent it already didn't you, isn't it?",
                "yes - i'm still here; Yes, I'm still here.",
                "thank you -- what is your name; Thank you. What is your name?",
                "the card is gone; The card is gone."
            })
    void readsLikeEnglish(String heard, String read) {
        assertThat(ReadableText.of(words(heard), Language.EN)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"怎么 扣 钱 了,怎么扣钱了？", "好 - 我 等 你 电话,好，我等你电话。", "能 退 吗,能退吗？", "谢谢 -- 再见,谢谢。再见。"})
    void readsLikeChinese(String heard, String read) {
        assertThat(ReadableText.of(words(heard), Language.ZH)).isEqualTo(read);
    }

    /** 200 ms a word; a dash is a pause of 500 ms, two are one of a second. */
    private static List<Word> words(String heard) {
        List<Word> words = new ArrayList<>();
        long at = 0;
        for (String token : heard.split(" ", -1)) {
            if (token.startsWith("-")) {
                at += 500L * token.length();
            } else {
                words.add(new Word(token, Span.ofMillis(at, at + 200), 1));
                at += 200;
            }
        }
        return words;
    }
}
