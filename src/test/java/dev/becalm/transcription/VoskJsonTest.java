package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import org.junit.jupiter.api.Test;

class VoskJsonTest {
    @Test
    void readsWordsRelativeToTheStartOfTheStream() {
        var result = VoskJson.result("""
                {"result" : [{"conf" : 0.75, "end" : 61.11, "start" : 60.87, "word" : "what"}], "text" : "what"}""", 60_000);

        assertThat(result.finished()).isTrue();
        assertThat(result.text()).isEqualTo("what");
        assertThat(result.words())
                .containsExactly(new Word("what", Span.ofMillis(870, 1_110), WordConfidence.of(0.75)));
    }

    @Test
    void takesTheBestOfSeveralReadingsAndCountsWhoAgrees() {
        var result = VoskJson.result("""
                {"alternatives" : [
                  {"confidence" : 215.2, "result" : [{"end" : 0.4, "start" : 0.1, "word" : "to"}], "text" : " to"},
                  {"confidence" : 214.0, "result" : [{"end" : 0.4, "start" : 0.1, "word" : "two"}], "text" : " two"}]}""", 0);

        assertThat(result.text()).isEqualTo("to");
        assertThat(result.words()).containsExactly(new Word("to", Span.ofMillis(100, 400), WordConfidence.of(0.5)));
        assertThat(result.alternatives()).hasSize(2);
    }

    @Test
    void joinsThePartsOfALearnedWord() {
        var result = VoskJson.result("""
                {"result" : [{"conf" : 1.0, "end" : 0.4, "start" : 0.1, "word" : "skyvue"},
                  {"conf" : 0.5, "end" : 0.7, "start" : 0.4, "word" : "+skyvue"}], "text" : "skyvue +skyvue"}""", 0);

        assertThat(result.text()).isEqualTo("skyvue");
        assertThat(result.words()).containsExactly(new Word("skyvue", Span.ofMillis(100, 700), WordConfidence.of(0.5)));
        assertThat(VoskJson.partial("{\"partial\" : \"my skyvue +skyvue\"}")).isEqualTo("my skyvue");
    }

    @Test
    void readsPartialAndEmptyAnswers() {
        assertThat(VoskJson.partial("{\"partial\" : \"zero one\"}")).isEqualTo("zero one");
        assertThat(VoskJson.partial("{\"partial\" : \"\"}")).isEmpty();
        assertThat(VoskJson.result("{\"text\" : \"\"}", 0).words()).isEmpty();
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatIllegalStateException().isThrownBy(() -> VoskJson.partial("{"));
    }
}
