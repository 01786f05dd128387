package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void comparesEnglishByItsContentWords() {
        assertThat(Wording.similarity("So where is my parcel?", "I asked you where my parcel is", Language.EN))
                .isGreaterThan(0.6);
        assertThat(Wording.similarity("Where is my parcel?", "Where is my husband's card?", Language.EN))
                .isLessThan(0.6);
    }

    @Test
    void comparesChineseByPairsOfCharactersSpacedOrNot() {
        assertThat(Wording.similarity("我的押金什么时候退", "那 押金 到底 什么 时候 退 啊", Language.ZH))
                .isGreaterThan(0.6);
        assertThat(Wording.similarity("我的押金什么时候退", "师傅几点上门", Language.ZH)).isLessThan(0.6);
    }

    @Test
    void findsNothingInCommonWhereNothingIsSaid() {
        assertThat(Wording.similarity("", "so what", Language.EN)).isZero();
    }

    @Test
    void measuresEnglishInWordsAndChineseInCharacters() {
        assertThat(Wording.length("I'm not sure, sorry.", Language.EN)).isEqualTo(4);
        assertThat(Wording.length("好的,可以。", Language.ZH)).isEqualTo(4);
    }
}
