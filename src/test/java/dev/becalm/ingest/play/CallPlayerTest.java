package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WavFiles;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.DeliveredWords;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.play.WrittenCall.Turn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallPlayerTest {
    private static final CallOffer OFFER =
            new CallOffer(new CallId("c-1"), Language.EN, "ann", "north", "k-7", "play", false);
    private static final short[] SOUND = Sounds.noise(-20, 8000, 1150, 7);

    private final DoorServer server = DoorServer.open();
    private final CallPlayer player = new CallPlayer(server.vertx(), 100);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void playsEverySampleOfARecording() throws IOException {
        List<Duration> progress = new ArrayList<>();

        Waiting.result(player.play(door(Doors.TWO_CHANNEL_PATH), OFFER, recording(), progress::add));

        var call = server.desk().admitted();
        assertThat(WavFiles.samples(joined(call.line().frames()))).isEqualTo(SOUND);
        assertThat(call.line().frames()).hasSize(6);
        assertThat(call.line().ending()).isEqualTo("HANGUP");
        assertThat(call.offer())
                .isEqualTo(new CallOffer(OFFER.id(), Language.EN, "ann", "north", "k-7", "two-channel", false));
        assertThat(progress).isSorted().isNotEmpty();
    }

    @Test
    void playsAWrittenCallWithInterimWords() {
        var call = new WrittenCall(List.of(
                new Turn(Party.AGENT, Span.ofMillis(0, 1000), "how can I help"),
                new Turn(Party.CUSTOMER, Span.ofMillis(900, 1300), "hello")));

        Waiting.result(player.play(door(Doors.TRANSCRIPTS_PATH), OFFER, call, played -> {}));

        assertThat(server.desk().admitted().line().words())
                .containsExactly(
                        new DeliveredWords(false, Party.AGENT, Span.ofMillis(0, 400), "how", List.of()),
                        new DeliveredWords(false, Party.AGENT, Span.ofMillis(0, 800), "how can I", List.of()),
                        new DeliveredWords(true, Party.AGENT, Span.ofMillis(0, 1000), "how can I help", List.of()),
                        new DeliveredWords(true, Party.CUSTOMER, Span.ofMillis(900, 1300), "hello", List.of()));
    }

    @Test
    void refusesASpeedThatMakesNoSense() {
        assertThatThrownBy(() -> new CallPlayer(server.vertx(), 0)).hasMessage("speed must be 0.1 to 1000: 0.0");
        assertThatThrownBy(() -> new CallPlayer(server.vertx(), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] joined(List<byte[]> frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        frames.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private URI door(String path) {
        return URI.create("ws://127.0.0.1:" + server.port() + path);
    }

    private static CallRecording recording() throws IOException {
        return CallRecording.of(new ByteArrayInputStream(WavFiles.stereo(SOUND, 8000)));
    }
}
