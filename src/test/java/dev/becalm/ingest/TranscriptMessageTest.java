package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptMessageTest {
    private static final String HEAD = "{\"party\":\"agent\",\"startMs\":0,\"endMs\":900,\"text\":\"hi\",";

    @Test
    void fillsInWhatAClientNeedNotSay() throws Fields.NotJson {
        var offer = TranscriptMessage.offer(Fields.parse("{\"call\":\"c-1\"}"), DoorConfig.DEFAULT);
        var words = TranscriptMessage.utterance(
                Fields.parse("{\"party\":\"agent\",\"startMs\":0,\"endMs\":900,\"text\":\"hi\"}"));

        assertThat(offer.language()).isEqualTo(Language.EN);
        assertThat(offer.agent()).isEqualTo(CallInfo.UNASSIGNED);
        assertThat(offer.customer()).isNull();
        assertThat(offer.voiceAnalysis()).isTrue();
        assertThat(words).isEqualTo(new DeliveredWords(true, Party.AGENT, Span.ofMillis(0, 900), "hi", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"words\":[{\"text\":\"hi\",\"startMs\":0,\"endMs\":9,\"confidence\":1.5}]} "
                        + "| words[0].confidence: must be within 0 and 1",
                "\"words\":[{\"text\":\"hi\",\"startMs\":9,\"endMs\":0}]} | words[0].endMs: must not be before startMs",
                "\"words\":[{\"word\":\"hi\",\"startMs\":9,\"endMs\":0}]} | words[0].word: unknown; allowed are text, "
                        + "startMs, endMs, confidence",
                "\"final\":\"maybe\"} | final: must be true or false"
            })
    void namesWhatIsWrongWithAnUtterance(String rest, String complaint) throws Fields.NotJson {
        var fields = Fields.parse(HEAD + rest);

        assertThatThrownBy(() -> TranscriptMessage.utterance(fields)).hasMessage(complaint);
    }

    @Test
    void limitsTheLengthOfAnUtteranceAndOfNames() throws Fields.NotJson {
        var wordy = Fields.parse("{\"text\":\"" + "x".repeat(10_001) + "\"}");
        var named = Fields.parse("{\"call\":\"c-1\",\"agent\":\"" + "x".repeat(129) + "\"}");
        var unnamed = Fields.parse("{\"call\":\"no spaces\"}");

        assertThatThrownBy(() -> TranscriptMessage.utterance(wordy))
                .hasMessage("text: must be at most 10000 characters");
        assertThatThrownBy(() -> TranscriptMessage.offer(named, DoorConfig.DEFAULT))
                .hasMessage("agent: must be 1 to 128 printable characters");
        assertThatThrownBy(() -> TranscriptMessage.offer(unnamed, DoorConfig.DEFAULT))
                .hasMessageStartingWith("call: a call id is 1 to 128 letters");
    }
}
