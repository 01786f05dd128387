package dev.becalm.ingest.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.audio.Resampler;
import dev.becalm.call.Language;
import dev.becalm.fixture.DemoFiles;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.transcription.SpeechModel;
import dev.becalm.transcription.StreamingRecognizer;
import dev.becalm.transcription.models.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether a recogniser hears in the spoken demo calls what the demo depends on. */
@Tag("model")
class DemoSpeechIT {
    /** Longer pauses are cut short, as the gate before the recogniser does; frames are 200 ms. */
    private static final int LONGEST_PAUSE_FRAMES = 5;

    private static final int RATE_HZ = 8_000;
    private static final int FRAME = RATE_HZ / 5;
    private static final int LONGEST_CALL_SECONDS = 100;

    private static final ModelStore MODELS = new ModelStore(Path.of("models"));

    @SuppressWarnings("NullAway.Init")
    private static SpeechModel model;

    @BeforeAll
    static void load() {
        var best = MODELS.preferred(Language.EN);
        Assumptions.assumeTrue(best.isPresent(), "no English model is in models");
        model = MODELS.load(best.orElseThrow());
    }

    @AfterAll
    static void close() {
        if (model != null) {
            model.close();
        }
    }

    @Test
    void theBadlyHandledCallIsHeardToEscalate() throws IOException {
        assertThat(channel("en-handled-badly.flac", 0))
                .contains("my money gone")
                .contains("third time i have called")
                .contains("why should i have to")
                .contains("this is ridiculous", "i will ask you again")
                .contains("i lost a day of work", "pay for my time")
                .contains("you have until tomorrow", "i will make a formal complaint")
                .contains("i have had enough", "let me speak to your manager")
                .contains("i want my money back");
        assertThat(channel("en-handled-badly.flac", 1))
                .contains("sorry but that is impossible", "our system does not make mistakes")
                .contains("you can check that on our website")
                .contains("that is our policy")
                .contains("there is no need to shout", "there is nothing i can do")
                .contains("that is a different department");
    }

    @Test
    void theWellHandledCallIsHeardToCalmDown() throws IOException {
        assertThat(channel("en-handled-well.flac", 0))
                .contains("you took money from my phone for nothing", "there was no warning")
                .contains("oh i see that make")
                .contains("that works for me")
                .contains("thank you so much you have been very helpful");
    }

    private static String channel(String call, int channel) throws IOException {
        StringBuilder words = new StringBuilder();
        short[] speech = DemoFiles.samples(call, channel, LONGEST_CALL_SECONDS);
        try (var recognizer = model.recognizer(RecognitionOptions.DEFAULT)) {
            var resampler = new Resampler(RATE_HZ, StreamingRecognizer.RATE_HZ);
            int silentFrames = 0;
            for (int at = 0; at < speech.length; at += FRAME) {
                short[] frame = Arrays.copyOfRange(speech, at, Math.min(at + FRAME, speech.length));
                silentFrames = isSilent(frame) ? silentFrames + 1 : 0;
                if (silentFrames <= LONGEST_PAUSE_FRAMES && recognizer.accept(resampler.resample(frame))) {
                    words.append(recognizer.result().text()).append(' ');
                }
            }
            return words.append(recognizer.finish().text()).toString();
        }
    }

    private static boolean isSilent(short[] samples) {
        for (short sample : samples) {
            if (Math.abs(sample) > 100) {
                return false;
            }
        }
        return true;
    }
}
