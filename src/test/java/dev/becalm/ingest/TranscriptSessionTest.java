package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.WireClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranscriptSessionTest {
    private final DoorServer server = DoorServer.open();
    private final WireClient client = server.connect(Doors.TRANSCRIPTS_PATH);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void deliversInterimAndFinalWords() {
        client.send(
                "{\"type\":\"start\",\"call\":\"c-2\",\"language\":\"zh\",\"agent\":\"li\",\"voiceAnalysis\":false}");
        String started = client.answer();

        client.send("{\"type\":\"utterance\",\"party\":\"customer\",\"startMs\":100,\"endMs\":300,\"text\":\"喂\","
                + "\"final\":false}");
        client.send("{\"type\":\"utterance\",\"party\":\"AGENT\",\"startMs\":100,\"endMs\":900,\"text\":\"您 好\","
                + "\"words\":[{\"text\":\"您\",\"startMs\":100,\"endMs\":400,\"confidence\":0.5},"
                + "{\"text\":\"好\",\"startMs\":400,\"endMs\":900}]}");
        client.send("{\"type\":\"end\"}");

        var call = server.desk().admitted();
        assertThat(started).isEqualTo("{\"type\":\"started\",\"call\":\"c-2\"}");
        assertThat(client.answer()).isEqualTo("{\"type\":\"ended\"}");
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(call.offer().language()).isEqualTo(Language.ZH);
        assertThat(call.line().words())
                .containsExactly(
                        new DeliveredWords(false, Party.CUSTOMER, Span.ofMillis(100, 300), "喂", List.of()),
                        new DeliveredWords(
                                true,
                                Party.AGENT,
                                Span.ofMillis(100, 900),
                                "您 好",
                                List.of(
                                        new Word("您", Span.ofMillis(100, 400), 0.5),
                                        new Word("好", Span.ofMillis(400, 900), 1.0))));
    }

    @Test
    void namesTheFieldThatIsWrongAndGoesOn() {
        client.send("{\"type\":\"start\",\"call\":\"c-3\"}");
        client.answer();

        client.send("{\"type\":\"utterance\",\"party\":\"caller\",\"startMs\":0,\"endMs\":1,\"text\":\"hi\"}");
        String wrongParty = client.answer();
        client.send("{\"type\":\"utterance\",\"party\":\"agent\",\"startMs\":5,\"endMs\":1,\"text\":\"hi\"}");
        String wrongTime = client.answer();
        client.send("{\"type\":\"utterance\",\"party\":\"agent\",\"startMs\":0,\"endMs\":1,\"text\":\"hi\"}");
        client.send("{\"type\":\"end\"}");
        client.answer();

        assertThat(wrongParty)
                .isEqualTo("{\"type\":\"error\",\"error\":\"WRONG_FIELD\",\"field\":\"party\","
                        + "\"message\":\"party: must be one of customer, agent, mixed\"}");
        assertThat(wrongTime).contains("endMs: must not be before startMs");
        assertThat(server.desk().admitted().line().words()).hasSize(1);
        assertThat(server.desk().refusal()).isEqualTo("transcripts wrong_field");
    }

    @Test
    void refusesAMisspeltFieldRatherThanLoseIt() {
        client.send("{\"type\":\"start\",\"call\":\"c-4\",\"voiceanalysis\":false}");

        assertThat(client.answer()).contains("voiceanalysis: unknown; allowed are call, language, agent");
        assertThat(server.desk().admittedNobody()).isTrue();
    }

    @Test
    void wantsMessagesInOrder() {
        client.send("{\"type\":\"utterance\",\"party\":\"agent\",\"startMs\":0,\"endMs\":1,\"text\":\"hi\"}");
        String early = client.answer();
        client.send("{\"type\":\"end\"}");
        String nothingToEnd = client.answer();
        client.send("{\"type\":\"start\",\"call\":\"c-5\"}");
        client.answer();
        client.send("{\"type\":\"start\",\"call\":\"c-5\"}");
        String twice = client.answer();

        assertThat(early).contains("OUT_OF_TURN", "an utterance before the start message");
        assertThat(nothingToEnd).contains("OUT_OF_TURN", "an end before the start message");
        assertThat(twice).contains("OUT_OF_TURN", "the call has already started");
    }

    @Test
    void deliversHoldsWithTheirTimeOrWithout() {
        client.send("{\"type\":\"start\",\"call\":\"c-6\"}");
        client.answer();

        client.send("{\"type\":\"hold\",\"on\":true,\"atMs\":41000}");
        client.send("{\"type\":\"hold\",\"on\":false}");
        client.send("{\"type\":\"end\"}");
        client.answer();

        assertThat(server.desk().admitted().line().holds())
                .containsExactly(new HoldMark(true, Duration.ofSeconds(41)), new HoldMark(false, null));
    }

    @Test
    void saysWhatIsWrongWithAHold() {
        client.send("{\"type\":\"hold\",\"on\":true}");
        String early = client.answer();
        client.send("{\"type\":\"start\",\"call\":\"c-7\"}");
        client.answer();
        client.send("{\"type\":\"hold\",\"atMs\":1}");
        String missing = client.answer();
        client.send("{\"type\":\"hold\",\"on\":true,\"atMs\":-1}");
        String negative = client.answer();
        client.send("{\"type\":\"hold\",\"on\":true,\"at\":5}");
        String unknown = client.answer();

        assertThat(early).contains("OUT_OF_TURN", "a hold before the start message");
        assertThat(missing).contains("\"field\":\"on\"", "required; true or false");
        assertThat(negative).contains("\"field\":\"atMs\"", "whole milliseconds");
        assertThat(unknown).contains("at: unknown; allowed are on, atMs");
        assertThat(server.desk().admitted().line().holds()).isEmpty();
    }

    @Test
    void takesNoAudio() {
        client.send(new byte[320]);

        assertThat(client.answer()).contains("WRONG_KIND", "audio goes to /api/v1/ws or /vosk");
    }
}
