package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WavFiles;
import dev.becalm.ingest.Admission;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.Doors;
import io.vertx.core.Future;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final CallOffer OFFER = CallOffer.of(new CallId("c-1"), "play");

    private final DoorServer server = DoorServer.open();
    private final List<Duration> progress = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsThePaceItIsGiven() throws IOException {
        Waiting.result(play(5));

        assertThat(progress)
                .isSorted()
                .allSatisfy(at -> assertThat(at.toMillis() % 500).isZero())
                .last()
                .satisfies(at -> assertThat(at.toMillis()).isGreaterThan(1150));
    }

    @Test
    void saysWhyTheDoorWouldNotTakeTheCall() throws IOException {
        server.desk().refusing(Admission.Reason.BUSY, "40 calls are as many as this machine holds");

        var played = play(100);

        assertThatThrownBy(() -> Waiting.result(played))
                .hasRootCauseInstanceOf(PlayFailure.class)
                .hasRootCauseMessage(
                        "the door closed the connection with 1013: 40 calls are as many as this machine holds");
    }

    @Test
    void saysThatTheDoorEndedTheCallEarly() throws IOException {
        var played = play(0.1);
        server.desk().admitted().line().endCall(CallEnded.Reason.DRAINED);

        assertThatThrownBy(() -> Waiting.result(played))
                .hasRootCauseMessage("the door closed the connection with 1001: the call has ended: DRAINED");
    }

    private Future<Void> play(double speed) throws IOException {
        short[] interleaved = Sounds.noise(-20, 16_000, 1150, 7);
        var recording = CallRecording.of(new ByteArrayInputStream(WavFiles.stereo(interleaved, 8000)));
        URI door = URI.create("ws://127.0.0.1:" + server.port() + Doors.TWO_CHANNEL_PATH);
        return new CallPlayer(server.vertx(), speed).play(door, OFFER, recording, progress::add);
    }
}
