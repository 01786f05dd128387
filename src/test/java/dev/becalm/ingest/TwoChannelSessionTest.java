package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.WireClient.Closed;
import dev.becalm.ingest.MediaFormat.Encoding;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoChannelSessionTest {
    private static final String START =
            "{\"callEvent\":\"START\",\"callId\":\"c-1\",\"agentId\":\"ann\",\"fromNumber\":\"+1\",\"samplingRate\":8000}";
    private static final String END = "{\"callEvent\":\"END\",\"callId\":\"c-1\"}";

    private final DoorServer server = DoorServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void handsCallAndAudioToTheDesk() {
        var client = server.connect(Doors.TWO_CHANNEL_PATH);

        client.send(START).send(new byte[] {1, 2, 3, 4}).send(END);

        var call = server.desk().admitted();
        assertThat(client.closed()).isEqualTo(new Closed(1000, ""));
        assertThat(call.offer().id().value()).isEqualTo("c-1");
        assertThat(call.offer().agent()).isEqualTo("ann");
        assertThat(call.offer().voiceAnalysis()).isTrue();
        assertThat(call.format())
                .contains(new MediaFormat(Encoding.PCM16LE, 8000, List.of(Party.CUSTOMER, Party.AGENT)));
        assertThat(call.line().frames()).containsExactly(new byte[] {1, 2, 3, 4});
        assertThat(call.line().ending()).isEqualTo("HANGUP");
    }

    @Test
    void readsTheOptionalFields() {
        var client = server.connect(Doors.TWO_CHANNEL_PATH);

        client.send("{\"callEvent\":\"START\",\"callId\":\"c-1\",\"samplingRate\":16000.0,\"language\":\"zh-CN\","
                + "\"team\":\"north\",\"customer\":\"k-7\",\"voiceAnalysis\":false,\"encoding\":\"mulaw\"}");

        var call = server.desk().admitted();
        assertThat(call.format())
                .contains(new MediaFormat(Encoding.MULAW, 16_000, List.of(Party.CUSTOMER, Party.AGENT)));
        assertThat(call.offer().language()).isEqualTo(Language.ZH);
        assertThat(call.offer().team()).isEqualTo("north");
        assertThat(call.offer().customer()).isEqualTo("k-7");
        assertThat(call.offer().voiceAnalysis()).isFalse();
    }

    @Test
    void notesHoldsInTheirPlaceAmongTheAudio() {
        var client = server.connect(Doors.TWO_CHANNEL_PATH);

        client.send(START).send("{\"callEvent\":\"HOLD\",\"on\":true}").send(new byte[4]);
        client.send("{\"callEvent\":\"HOLD\",\"on\":false}").send(END);

        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().admitted().line().holds())
                .containsExactly(new HoldMark(true, null), new HoldMark(false, null));
    }

    @Test
    void saysWhatIsWrongWithAHoldAndGoesOn() {
        var early = server.connect(Doors.TWO_CHANNEL_PATH);
        early.send("{\"callEvent\":\"HOLD\",\"on\":true}");
        assertThat(early.answer()).contains("OUT_OF_TURN", "HOLD before START");
        assertThat(early.closed().code()).isEqualTo(1008);

        var client = server.connect(Doors.TWO_CHANNEL_PATH);
        client.send(START).send("{\"callEvent\":\"HOLD\"}").send("{\"callEvent\":\"HOLD\",\"on\":\"maybe\"}");
        String missing = client.answer();
        String wrong = client.answer();
        client.send(new byte[4]).send(END);

        assertThat(missing).contains("WRONG_FIELD", "on: required; true or false");
        assertThat(wrong).contains("WRONG_FIELD", "on: must be true or false");
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().admitted().line().holds()).isEmpty();
    }

    @Test
    void closesOnlyWhenAllAudioIsWorkedOff() {
        var client = server.connect(Doors.TWO_CHANNEL_PATH);
        client.send(START);
        var line = server.desk().admitted().line().fallBehind();

        client.send(new byte[6400]).send(END);
        line.ending();
        client.send(new byte[6400]);

        assertThat(client.answer()).contains("AFTER_END");
        line.catchUp();
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().refusal()).isEqualTo("two-channel after_end");
    }

    @Test
    void makesAClientWaitThatIsFarAhead() {
        var client = server.connect(Doors.TWO_CHANNEL_PATH);
        client.send(START);
        var line = server.desk().admitted().line().fallBehind();
        byte[] twentySeconds = new byte[20 * 32_000];

        client.send(twentySeconds).send(twentySeconds);
        client.send(twentySeconds).send(END);
        line.catchUp();

        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(line.frames()).hasSize(3);
    }
}
