package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.fixture.DemoFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFilesTest {
    private static final long MOST_AUDIO_BYTES = 3_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"en-handled-badly.flac", "en-handled-well.flac"})
    void aSpokenCallLastsAboutAMinute(String name) throws IOException {
        try (var recording = CallRecording.of(DemoFiles.open(name))) {
            assertThat(recording.rateHz()).isEqualTo(8000);
            assertThat(recording.length()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(100));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-handled-badly.json", "zh-handled-well.json"})
    void aWrittenCallLastsAboutAMinute(String name) throws IOException {
        var call = WrittenCall.read(DemoFiles.open(name));

        assertThat(call.length()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(100));
        assertThat(call.turns()).extracting(turn -> turn.span().start()).isSorted();
        assertThat(call.turns())
                .extracting(WrittenCall.Turn::speaker)
                .contains(Party.AGENT, Party.CUSTOMER)
                .doesNotContain(Party.MIXED);
    }

    @Test
    void theAudioStaysSmall() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demo"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".flac"))
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isBetween(1L, MOST_AUDIO_BYTES);
        }
    }
}
