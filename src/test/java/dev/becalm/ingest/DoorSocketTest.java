package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.RawClient;
import dev.becalm.fixture.WireClient.Closed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorSocketTest {
    private static final String START = "{\"callEvent\":\"START\",\"callId\":\"c-1\"}";
    private static final byte[] TEN_MEGABYTES = new byte[10 << 20];
    private static final DoorConfig IMPATIENT = new DoorConfig(
            List.of(Party.CUSTOMER, Party.AGENT),
            Language.EN,
            Duration.ofMillis(80),
            Duration.ofMillis(80),
            Duration.ofSeconds(1),
            64 << 10);

    private DoorServer server = DoorServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/vosk, vosk", "/api/v1/ws, two-channel", "/api/v1/transcripts, transcripts"})
    void aFrameOfTenMegabytesClosesOnlyItsOwnConnection(String path, String door) {
        var neighbour = server.connect("/vosk");
        var client = server.connect(path).send(TEN_MEGABYTES);

        assertThat(client.closed().code()).isEqualTo(1009);
        assertThat(client.closed().reason()).isEqualTo("message of 10485760 bytes; the limit is 4194304");
        assertThat(server.desk().refusal()).isEqualTo(door + " too_large");
        assertThat(neighbour.send(new byte[320]).answer()).contains("partial");
    }

    @Test
    void aMessageThatGrowsTooLargeInFragmentsClosesToo() {
        var client = server.connect("/vosk").sendInTwoFragments(TEN_MEGABYTES);

        assertThat(client.closed().code()).isEqualTo(1009);
        assertThat(server.desk().refusal()).isEqualTo("vosk too_large");
    }

    @Test
    void aDeadSocketLosesItsLine() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.upgrade("/vosk");
            client.write(new byte[] {(byte) 0x82, (byte) 0x82, 0, 0, 0, 0, 1, 2});
            var line = server.desk().admitted().line();
            client.reset();

            assertThat(line.ending()).isEqualTo("lost");
        }
    }

    @ParameterizedTest
    @CsvSource({"/vosk, vosk", "/api/v1/ws, two-channel", "/api/v1/transcripts, transcripts"})
    void textThatIsNotUtf8IsRefusedAsNotJson(String path, String door) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.upgrade(path);

            client.write(new byte[] {(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xc3, 0x28});

            assertThat(server.desk().refusal()).isEqualTo(door + " not_json");
        }
    }

    @Test
    void aCloseInGoodOrderHangsUp() {
        var client = server.connect("/api/v1/ws").send(START);
        var line = server.desk().admitted().line();

        client.leave();

        assertThat(line.ending()).isEqualTo("HANGUP");
    }

    @ParameterizedTest
    @CsvSource({"/vosk, vosk", "/api/v1/ws, two-channel", "/api/v1/transcripts, transcripts"})
    void aSocketThatNeverSpeaksIsClosed(String path, String door) {
        server.close();
        server = DoorServer.open(IMPATIENT);

        var client = server.connect(path);

        assertThat(client.closed().code()).isEqualTo(1008);
        assertThat(client.closed().reason()).isEqualTo("nothing was sent for 80 ms");
        assertThat(server.desk().refusal()).isEqualTo(door + " silent");
        assertThat(server.desk().admittedNobody()).isTrue();
    }

    @Test
    void aCallThatFallsSilentEndsAsIdle() {
        server.close();
        server = DoorServer.open(IMPATIENT);

        var client = server.connect("/api/v1/ws").send(START);

        assertThat(server.desk().admitted().line().ending()).isEqualTo("IDLE");
        assertThat(client.closed().code()).isEqualTo(1008);
    }

    @ParameterizedTest
    @CsvSource({"IDLE, 1008", "DRAINED, 1001"})
    void aCallThatSomebodyElseEndsClosesTheConnection(CallEnded.Reason reason, int code) {
        var client = server.connect("/api/v1/ws").send(START);
        var line = server.desk().admitted().line();

        line.endCall(reason);

        assertThat(client.closed()).isEqualTo(new Closed(code, "the call has ended: " + reason));
        assertThat(line.ending()).isEqualTo(reason.name());
    }
}
