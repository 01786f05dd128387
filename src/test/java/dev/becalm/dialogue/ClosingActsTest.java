package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.dialogue.ClosingActs.Act;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.api.Test;

class ClosingActsTest {
    @Test
    @Concept(
            value = {"S003-31", "S001-68"},
            by = ClosingActs.class)
    void findsTheFourPartsOfAGoodEnding() {
        assertThat(ClosingActs.in(
                        "Is there anything else? Thanks for calling, ring us any time. Bye-bye.", Language.EN))
                .containsExactly(Act.values());
        assertThat(ClosingActs.in("请问还有其他可以帮您的吗?谢谢您的来电,以后有什么问题可以再打电话。再见。", Language.ZH))
                .containsExactly(Act.values());
    }

    @Test
    void takesNoOrdinaryTalkForAnEnding() {
        assertThat(ClosingActs.in("Thank you, and the payment went out by the ninth at any rate?", Language.EN))
                .isEmpty();
        assertThat(ClosingActs.in("谢谢,您的问题我再看一下。", Language.ZH)).isEmpty();
    }
}
