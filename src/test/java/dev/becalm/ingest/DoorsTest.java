package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.FakeCallDesk;
import dev.becalm.fixture.Waiting;
import dev.becalm.fixture.WireClient;
import io.vertx.core.http.HttpServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {
    private final DoorServer server = DoorServer.open();
    private final FakeCallDesk desk = new FakeCallDesk();
    private final Doors doors = new Doors(server.vertx(), desk, DoorConfig.DEFAULT);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/vosk, true", "/vosk/c-1/agent, true", "/api/v1/ws, true", "/api/v1/transcripts, true",
        "/, false", "/voskuil, false", "/api/v1/calls, false", "/ws/agent/ann, false"
    })
    void knowTheirPaths(String path, boolean known) {
        assertThat(doors.leadTo(path)).isEqualTo(known);
    }

    @Test
    void readMoreThanTheyTakeSoThatTheyCanSaySo() {
        var options = doors.prepare(new HttpServerOptions());

        assertThat(options.getMaxWebSocketMessageSize()).isEqualTo(4 * DoorConfig.DEFAULT.maxFrameBytes());
        assertThat(options.getWebSocketSubProtocols()).contains("ws", "audio.drachtio.org");
    }

    @Test
    void takeAnyPathOnThePortOfVosk() {
        var port = Waiting.result(VoskDoor.listen(server.vertx(), doors, "127.0.0.1", 0));
        try (var stock = WireClient.connect(server.vertx(), port.actualPort(), "/");
                var odd = WireClient.connect(server.vertx(), port.actualPort(), "/asr?call=c-7&party=agent")) {
            stock.send(new byte[320]).answer();
            odd.send(new byte[320]).answer();

            assertThat(desk.admitted().offer().id().value()).startsWith("vosk-");
            assertThat(desk.admitted().offer().id().value()).isEqualTo("c-7");
        }
        Waiting.result(port.close());
    }
}
