package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Concept("S001-87")
class RedactionTest {
    @ParameterizedTest
    @CsvSource({
        "my number is 0117 496 0018 thanks, my number is □ thanks",
        "write to jo.smith+x@mail.example.org please, write to □ please",
        "my name is Jo Smith and I waited, my name is □ and I waited",
        "it is zero seven seven four two one, it is □",
        "the reference is AB-12345 on it, the reference is □ on it",
        "我叫王小明。, 我叫□。",
        "my name is jo smith and I waited, my name is □ and I waited",
        "Thank you Mr. Miller for calling, Thank you Mr. □ for calling",
        "thank you mr miller for calling, thank you mr □ for calling",
        "李先生您好, □先生您好",
        "卡号是六二二五八八零一, 卡号是□",
        "打幺三八零零一三八零零零, 打□"
    })
    void takesOutWhatTellsWhoSomebodyIs(String said, String kept) {
        assertThat(Redaction.of(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "you took 180 yuan from me",
        "it is one of those days",
        "充了100块钱没两天就停机了",
        "I have been waiting for three weeks"
    })
    void leavesWhatTheCaseIsAbout(String said) {
        assertThat(Redaction.of(said)).isEqualTo(said);
    }
}
