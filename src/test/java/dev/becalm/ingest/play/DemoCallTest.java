package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCallTest {
    private static final long MOST_AUDIO_BYTES = 3_000_000;

    @ParameterizedTest
    @EnumSource(DemoCall.class)
    void lastsAboutAMinute(DemoCall call) throws IOException {
        Duration length;
        if (call.offer("1").language() == Language.EN) {
            try (var recording = call.recording()) {
                length = recording.length();
            }
        } else {
            length = call.written().length();
        }

        assertThat(length).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(100));
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoCall.class,
            names = {"ZH_HANDLED_BADLY", "ZH_HANDLED_WELL"})
    void isWrittenTurnByTurn(DemoCall call) throws IOException {
        var turns = call.written().turns();

        assertThat(turns).hasSize(15).extracting(turn -> turn.span().start()).isSorted();
        assertThat(turns).extracting(WrittenCall.Turn::speaker).contains(Party.AGENT, Party.CUSTOMER);
    }

    @ParameterizedTest
    @EnumSource(DemoCall.class)
    void reachesTheDoorThatSuitsIt(DemoCall call) {
        try (DoorServer server = DoorServer.open()) {
            var player = new CallPlayer(server.vertx(), 200);
            URI address = URI.create("ws://127.0.0.1:" + server.port());

            Waiting.result(call.play(player, address, "7", played -> {}));

            var admitted = server.desk().admitted();
            assertThat(admitted.offer().id().value()).startsWith("demo-").endsWith("-7");
            assertThat(admitted.offer().agent()).isEqualTo(call.agent());
            assertThat(admitted.format().isPresent()).isEqualTo(call.offer("7").language() == Language.EN);
            assertThat(admitted.line().ending()).isEqualTo("HANGUP");
        }
    }

    @Test
    void staysSmall() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demo"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".flac"))
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isBetween(1L, MOST_AUDIO_BYTES);
        }
    }
}
