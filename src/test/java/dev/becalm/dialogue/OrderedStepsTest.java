package dev.becalm.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.fixture.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedStepsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | First unplug the box, then press the button on the back",
                "EN | Start by opening the app, after that tap on your name",
                "ZH | 您先拨17951,然后再拨对方的号码",
                "ZH | 第一步把电源拔掉,第二步按住后面的按钮"
            })
    @Concept("S003-28")
    void hearsWhatTheCustomerIsToDoStepByStep(Language language, String text) {
        assertThat(OrderedSteps.in(text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | First I'll check the order, then I'll ring the depot",
                "EN | The first parcel came on Monday and then nothing",
                "ZH | 先生您好,请问您贵姓,然后呢",
                "ZH | 我先帮您查一下,然后给您回电话",
                "ZH | 首先感谢您的来电,然后我帮您登记"
            })
    void takesWhatTheAgentDoesForNoStepOfTheCustomer(Language language, String text) {
        assertThat(OrderedSteps.in(text, language)).isFalse();
    }
}
