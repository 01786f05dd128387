package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.DoorServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients get wrong, at every door: a clear answer in the door's protocol, a count, and no harm to others. */
class BadInputTest {
    private static final String START = "{\"callEvent\":\"START\",\"callId\":\"c-1\"}";
    private static final String END = "{\"callEvent\":\"END\"}";

    private final DoorServer server = DoorServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/vosk, vosk", "/api/v1/ws, two-channel"})
    void wrongJsonBeforeACallClosesWithTheReason(String path, String door) {
        var client = server.connect(path).send("{\"callEvent\":");

        assertThat(client.closed().code()).isEqualTo(1007);
        assertThat(client.closed().reason()).startsWith("not JSON: ");
        assertThat(server.desk().refusal()).isEqualTo(door + " not_json");
    }

    @Test
    void wrongJsonDuringACallIsAnsweredAndTheCallGoesOn() {
        var client = server.connect("/api/v1/ws").send(START);

        client.send("nonsense").send(new byte[4]).send(END);

        assertThat(client.answer())
                .startsWith("{\"callEvent\":\"ERROR\",\"error\":\"NOT_JSON\",\"message\":\"not JSON");
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().admitted().line().frames()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/vosk        | {\"event\":\"start\"}     | vosk unknown_message        | a text message is config, hold, eof or",
                "/api/v1/ws   | {\"callEvent\":\"PAUSE\"} | two-channel unknown_message | callEvent: must be one of start, hold, end",
                "/api/v1/ws   | {\"callId\":\"c-1\"}      | two-channel unknown_message | callEvent: required; one of start, hold, end",
                "/nowhere     | {}                        | none unknown_message        | no such door; there are /vosk, "
            })
    void unknownMessagesCloseWithWhatIsKnown(String path, String message, String counted, String reason) {
        var client = server.connect(path);
        if (!path.equals("/nowhere")) {
            client.send(message);
        }

        assertThat(client.closed().code()).isEqualTo(1008);
        assertThat(client.closed().reason()).startsWith(reason);
        assertThat(server.desk().refusal()).isEqualTo(counted);
    }

    @Test
    void anUnknownTranscriptMessageIsAnsweredWithWhatIsKnown() {
        var client = server.connect("/api/v1/transcripts").send("{\"type\":\"hello\"}");

        assertThat(client.answer()).contains("UNKNOWN_MESSAGE", "type: must be one of start, utterance, hold, end");
        assertThat(server.desk().refusal()).isEqualTo("transcripts unknown_message");
    }

    @Test
    void oddAndEmptyFramesAreTakenAndCounted() {
        var client = server.connect("/api/v1/ws").send(START);

        client.send(new byte[0]).send(new byte[7]).send(END);

        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().refusal()).isEqualTo("two-channel empty_frame");
        assertThat(server.desk().refusal()).isEqualTo("two-channel odd_frame");
        assertThat(server.desk().admitted().line().frames()).hasSize(2);
    }

    @Test
    void aRateOfZeroIsRefusedByName() {
        var vosk = server.connect("/vosk").send("{\"config\":{\"sample_rate\":0}}");
        var stereo =
                server.connect("/api/v1/ws").send("{\"callEvent\":\"START\",\"callId\":\"c-1\",\"samplingRate\":0}");

        assertThat(vosk.closed().reason()).isEqualTo("sample_rate: must be 8000 to 48000 Hz: 0.0");
        assertThat(stereo.answer()).contains("samplingRate: sample rate must be 8000 to 48000 Hz: 0");
        assertThat(stereo.closed().code()).isEqualTo(1008);
        assertThat(server.desk().admittedNobody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vosk?speaker=caller", "/vosk/c-1/caller"})
    void anAddressThatMakesNoSenseClosesAtOnce(String uri) {
        var client = server.connect(uri);

        assertThat(client.closed().code()).isEqualTo(1008);
        assertThat(client.closed().reason()).contains("must be one of customer, agent, mixed");
        assertThat(server.desk().refusal()).isEqualTo("vosk wrong_field");
    }

    @Test
    void aPartyTwiceIsTurnedAway() {
        server.desk().refusing(Admission.Reason.PARTY_TAKEN, "the customer is already on call c-1");
        var vosk = server.connect("/vosk/c-1/customer").send(new byte[320]);
        var stereo = server.connect("/api/v1/ws").send(START);
        var words = server.connect("/api/v1/transcripts").send("{\"type\":\"start\",\"call\":\"c-1\"}");

        assertThat(vosk.closed().reason()).isEqualTo("the customer is already on call c-1");
        assertThat(stereo.answer()).contains("PARTY_TAKEN", "the customer is already on call c-1");
        assertThat(stereo.closed().code()).isEqualTo(1008);
        assertThat(words.answer()).contains("PARTY_TAKEN");
        assertThat(words.closed().code()).isEqualTo(1008);
    }

    @Test
    void aBusyDeskIsSaidToBeBusy() {
        server.desk().refusing(Admission.Reason.BUSY, "40 calls are as many as this machine holds");

        assertThat(server.connect("/api/v1/ws").send(START).closed().code()).isEqualTo(1013);
        assertThat(server.connect("/vosk").send(new byte[320]).closed().code()).isEqualTo(1013);
    }

    @Test
    void audioOutOfTurnIsNotTaken() {
        var early = server.connect("/api/v1/ws").send(new byte[320]);
        var vosk = server.connect("/vosk").send(new byte[320]);
        vosk.answer();
        var line = server.desk().admitted().line().fallBehind();
        vosk.send("{\"eof\":1}").send(new byte[320]);

        assertThat(early.answer()).contains("OUT_OF_TURN", "audio before the START message");
        assertThat(server.desk().refusal()).isEqualTo("two-channel out_of_turn");
        assertThat(server.desk().refusal()).isEqualTo("vosk after_end");
        line.catchUp();
        assertThat(vosk.answer()).contains("text");
        assertThat(line.frames()).hasSize(1);
    }
}
