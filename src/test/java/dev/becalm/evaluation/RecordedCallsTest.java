package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Waves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCallsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTurnsAndRecordings() throws IOException {
        write(
                "a",
                "{\"language\": \"en\", \"turns\": [{\"speaker\": \"agent\", \"startMs\": 10, \"endMs\": 900,"
                        + " \"text\": \"hello\"}]}");

        var calls = RecordedCalls.in(folder);

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.turnsOf(Party.AGENT))
                    .containsExactly(new RecordedCall.Turn(Party.AGENT, Span.ofMillis(10, 900), "hello"));
            assertThat(call.turnsOf(Party.CUSTOMER)).isEmpty();
            assertThat(call.audio().values())
                    .allSatisfy(
                            file -> assertThat(Recording.read(file).seconds()).isEqualTo(0.5));
        });
    }

    @Test
    void namesFileAndLineOfBrokenJson() throws IOException {
        write("a", "{\n\"turns\": [\n}");

        assertMalformed("a.json:3: not JSON");
    }

    @Test
    void namesTheTurnThatIsWrong() throws IOException {
        write("a", "{\"turns\": [{\"speaker\": \"robot\", \"startMs\": 0, \"endMs\": 1, \"text\": \"\"}]}");
        assertMalformed("a.json: turn 0: speaker must be agent or customer");

        write("a", "{\"turns\": [{\"speaker\": \"agent\", \"startMs\": 5, \"endMs\": 1, \"text\": \"\"}]}");
        assertMalformed("turn 0: a span needs 0 <= start <= end");

        write("a", "{\"turns\": [{\"speaker\": \"agent\", \"startMs\": \"x\", \"endMs\": 1, \"text\": \"\"}]}");
        assertMalformed("turn 0: startMs and endMs must be numbers");
    }

    @Test
    void refusesAFolderOfAnotherKind() {
        assertMalformed("expected folders agent, caller and reference");
    }

    @Test
    void refusesASoundFileThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("x.wav"), "no sound");

        assertThatThrownBy(() -> Recording.read(file))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining("x.wav: neither WAV nor FLAC");
    }

    private void assertMalformed(String message) {
        assertThatThrownBy(() -> RecordedCalls.in(folder))
                .isInstanceOf(MalformedInput.class)
                .hasMessageContaining(message);
    }

    private void write(String id, String reference) throws IOException {
        for (String side : new String[] {"agent", "caller"}) {
            Files.createDirectories(folder.resolve(side));
            Files.write(folder.resolve(side).resolve(id + ".wav"), Waves.mono(8_000, Sounds.silence(8_000, 500)));
        }
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference").resolve(id + ".json"), reference);
    }
}
