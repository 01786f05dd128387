package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.WavFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallRecordingTest {
    @TempDir
    private Path folder;

    @Test
    void readsOneFileOfTwoChannels() throws IOException {
        Path file = write("call.wav", WavFiles.stereo(new short[] {1, -1, 2, -2, 3, -3}, 8000));

        try (var call = CallRecording.open(List.of(file))) {
            assertThat(call.rateHz()).isEqualTo(8000);
            assertThat(WavFiles.samples(call.read(2))).containsExactly(1, -1, 2, -2);
            assertThat(WavFiles.samples(call.read(2))).containsExactly(3, -3);
            assertThat(call.read(2)).isEmpty();
        }
    }

    @Test
    void setsTwoFilesSideBySideAndEndsTheShorterInSilence() throws IOException {
        Path customer = write("customer.wav", WavFiles.mono(new short[] {1, 2, 3}, 8000));
        Path agent = write("agent.wav", WavFiles.mono(new short[] {-1}, 8000));

        try (var call = CallRecording.open(List.of(customer, agent))) {
            assertThat(WavFiles.samples(call.read(2))).containsExactly(1, -1, 2, 0);
            assertThat(WavFiles.samples(call.read(2))).containsExactly(3, 0);
            assertThat(call.read(2)).isEmpty();
        }
    }

    @Test
    void knowsItsLength() throws IOException {
        Path file = write("call.wav", WavFiles.stereo(new short[2 * 4000], 8000));

        try (var call = CallRecording.open(List.of(file))) {
            assertThat(call.length()).isEqualTo(Duration.ofMillis(500));
        }
    }

    @Test
    void refusesFilesThatMakeNoCall() throws IOException {
        Path mono = write("mono.wav", WavFiles.mono(new short[8], 8000));
        Path faster = write("faster.wav", WavFiles.mono(new short[8], 16_000));
        Path stereo = write("stereo.wav", WavFiles.stereo(new short[8], 8000));
        Path text = write("notes.txt", "hello".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CallRecording.open(List.of(mono)))
                .hasMessage("a call is one file of two channels or two files of one; here are 1 of 1");
        assertThatThrownBy(() -> CallRecording.open(List.of(stereo, stereo)))
                .hasMessage("a call is one file of two channels or two files of one; here are 2 of 2");
        assertThatThrownBy(() -> CallRecording.open(List.of(mono, faster)))
                .hasMessage("both files must have the same sample rate; here are 8000 and 16000");
        assertThatThrownBy(() -> CallRecording.open(List.of(text))).hasMessage(text + ": not a WAV, FLAC or MP3 file");
        assertThatThrownBy(() -> CallRecording.open(List.of(folder.resolve("gone.wav"))))
                .hasMessage(folder.resolve("gone.wav") + ": no such file");
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
