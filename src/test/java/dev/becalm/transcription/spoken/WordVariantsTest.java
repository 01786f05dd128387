package dev.becalm.transcription.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVariantsTest {
    @ParameterizedTest
    @CsvSource({
        "i'll be there ok, i will be there okay",
        "we can't and won't, we can not and will not",
        "that's ann's cheque, that is ann's check",
        "i'm sure they've gone, i am sure they have gone",
        "o'brien's here, o'brien's here",
        "您 好, 您 好"
    })
    void setsSpellingAndContractionAside(String written, String plain) {
        assertThat(WordVariants.setAside(List.of(written.split(" ", -1)))).containsExactly(plain.split(" ", -1));
    }
}
