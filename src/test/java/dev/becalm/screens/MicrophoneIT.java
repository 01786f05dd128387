package dev.becalm.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import dev.becalm.fixture.TestNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser's microphone through the two-channel door of the real server. */
class MicrophoneIT {
    private static final int RATE_HZ = 48_000;
    private static final int SOUND_HZ = 300;

    @TempDir
    private Path folder;

    @Test
    void whoeverSpeaksIsHeardAsTheChosenParty() throws IOException {
        Path voice = folder.resolve("voice.wav");
        writeBursts(voice);
        try (var node = new TestNode(folder);
                var browser = new Browser(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-audio-capture=" + voice)) {
            Page page = browser.open("http://127.0.0.1:" + node.port() + "/demo", 1440, 860);

            page.getByText("Speak yourself").click();
            FrameLocator overlay = page.locator("iframe").first().contentFrame();
            overlay.getByText("Transcript").first().click();

            assertThat(overlay.locator("transcript-view li.CUSTOMER .text").first())
                    .containsText("W1");
            page.getByText("Agent", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(overlay.locator("transcript-view li.AGENT .text").first())
                    .containsText("W1");
            page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(overlay.locator("after-call h1")).hasText("Call over");
        }
    }

    /** Two seconds of a rough sound, one of silence, as often as the browser asks for it. */
    private static void writeBursts(Path file) throws IOException {
        byte[] samples = new byte[3 * RATE_HZ * 2];
        for (int i = 0; i < 2 * RATE_HZ; i++) {
            double phase = (double) i * SOUND_HZ / RATE_HZ;
            short sample = (short) (12_000 * (2 * (phase - Math.floor(phase)) - 1));
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        var format = new AudioFormat(RATE_HZ, 16, 1, true, false);
        var sound = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2);
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
}
