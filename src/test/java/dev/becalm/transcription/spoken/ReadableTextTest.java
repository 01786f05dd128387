package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "what i need is my money; What I need is my money.",
                "that's right; That's right.",
                "my SkyVue is down; My SkyVue is down.",
                "the card is gone; The card is gone."
            })
    void readsLikeEnglish(String heard, String read) {
        assertThat(ReadableText.of(text(heard), words(heard))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "怎么 扣 钱 了,怎么扣钱了？",
        "好 - 我 等 你 电话,好，我等你电话。",
        "能 退 吗,能退吗？",
        "谢谢 -- 再见,谢谢。再见。",
        "没什么 再见,没什么再见。",
        "你们 的 wi fi 断 了,你们的wi fi断了。"
    })
    void readsLikeChinese(String heard, String read) {
        assertThat(ReadableText.of(text(heard), words(heard))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I was charged twice. Why?", "no, thank you", "这么贵啊！", "您 好，请 讲", "", "  "})
    void leavesTextThatBringsItsOwnMarksAsItIs(String written) {
        assertThat(ReadableText.of(written, List.of())).isEqualTo(written);
        assertThat(ReadableText.soFar(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"客户 · 「乱 扣 钱」,客户 · 「乱扣钱」", "乱 扣 钱,乱扣钱", "退 20 元,退 20 元", "where did it go,where did it go"})
    void quotesChineseWithoutSpacesAndAddsNothing(String heard, String read) {
        assertThat(ReadableText.quoted(heard)).isEqualTo(read);
    }

    @Test
    void readsTextThatComesWithoutTimes() {
        assertThat(ReadableText.of("where did my 40 dollars go", List.of())).isEqualTo("Where did my 40 dollars go?");
        assertThat(ReadableText.of("喂你们怎么乱扣钱啊", List.of())).isEqualTo("喂你们怎么乱扣钱啊？");
    }

    @ParameterizedTest
    @CsvSource({"and i said, And I said", "你们 怎么, 你们怎么"})
    void putsNoMarksToWordsThatGoOn(String heard, String read) {
        assertThat(ReadableText.soFar(heard)).isEqualTo(read);
    }

    private static String text(String heard) {
        return heard.replaceAll(" -+", "");
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
