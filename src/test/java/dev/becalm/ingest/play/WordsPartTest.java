package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.Waiting;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.DeliveredWords;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.play.WrittenCall.Turn;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsPartTest {
    private final DoorServer server = DoorServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void growsMandarinByCharacters() {
        var words = delivered(Language.ZH, new Turn(Party.CUSTOMER, Span.ofMillis(0, 1000), "你们怎么回事啊"));

        assertThat(words).extracting(DeliveredWords::text).containsExactly("你们", "你们怎么回", "你们怎么回事啊");
        assertThat(words).extracting(DeliveredWords::last).containsExactly(false, false, true);
    }

    @Test
    void keepsTurnsThatOverlapInTheOrderOfTheirWords() {
        var words = delivered(
                Language.EN,
                new Turn(Party.AGENT, Span.ofMillis(0, 1000), "let me have a look"),
                new Turn(Party.CUSTOMER, Span.ofMillis(500, 950), "no"));

        assertThat(words)
                .extracting(DeliveredWords::text)
                .containsExactly("let me", "let me have a", "no", "let me have a look");
    }

    private List<DeliveredWords> delivered(Language language, Turn... turns) {
        var offer = new CallOffer(new CallId("c-1"), language, "ann", "", null, "play", true);
        URI door = URI.create("ws://127.0.0.1:" + server.port() + Doors.TRANSCRIPTS_PATH);
        var player = new CallPlayer(server.vertx(), 100);

        Waiting.result(player.play(door, offer, new WrittenCall(List.of(turns)), played -> {}));

        return server.desk().admitted().line().words();
    }
}
