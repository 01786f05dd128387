package dev.becalm.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I can’t, Mr Hall!;' i can not mister hall | '",
                "you're gonna PAY £1,200.50; ' you are going to pay pound 1200.50 '",
                "what's that?;' what is that | '",
                "my sister's bill... ok;' my sister s bill | okay '"
            })
    void englishIsWrittenOutInLowerCase(String said, String normal) {
        assertThat(Normalizer.normalize(Language.EN, said).value()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "你们 怎么 乱 扣 钱;你们怎么乱扣钱",
                "你們怎麼亂扣錢？;你们怎么乱扣钱|",
                "（愣了一下）没有;没有",
                "打 １２３１５ 投诉！;打12315投诉|",
                "用 wi fi 3.5 块;用wi fi 3.5块"
            })
    void spacedTypedAndTraditionalChineseLookAlike(String said, String normal) {
        assertThat(Normalizer.normalize(Language.ZH, said).value()).isEqualTo(normal);
    }

    @Test
    void aStretchLeadsBackToTheWordsAsSaid() {
        String said = "No, I can’t wait!";
        NormalText text = Normalizer.normalize(Language.EN, said);
        int from = text.value().indexOf("can not");

        NormalText.Slice slice = text.slice(from, from + "can not ".length());

        assertThat(said.substring(slice.from(), slice.to())).isEqualTo("can’t");
    }

    @Test
    void charactersThatSoundAlikeShareASound() {
        assertThat(Pinyin.of('领')).isEqualTo(Pinyin.of('岭'));
        assertThat(Pinyin.of('诉')).isEqualTo(Pinyin.of('数'));
    }
}
