package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void runsFromTheFirstToTheLastFrameOfSpeech() {
        short[] gap = Sounds.noise(-70, RATE_HZ, 700, 1);

        var passage = Heard.passage(Sounds.joined(gap, Sounds.sine(200, -20, RATE_HZ, 1_000), gap));

        assertThat(passage.seconds()).isCloseTo(1.0, within(0.06));
        assertThat(passage.isSpeech(0)).isTrue();
        assertThat(passage.isSpeech(passage.length() - 1)).isTrue();
        assertThat(passage.time(passage.length() - 1)).isEqualTo(1);
        assertThat(passage.loudLevel()).isCloseTo(-20, within(0.3));
    }

    @Test
    void tellsSpeechFromTheLinesNoise() {
        short[] voice = Voices.CALM.at(-22).speak(RATE_HZ, 4_000, 2);
        short[] noisy = Lines.mixed(voice, Sounds.noise(-48, RATE_HZ, 4_000, 3));

        var clean = Heard.passage(voice);
        var passage = Heard.passage(noisy);

        double share = (double) passage.speechFrames() / passage.length();
        assertThat(share).isCloseTo((double) clean.speechFrames() / clean.length(), within(0.15));
    }

    @Test
    void aLongStretchIsReadFromItsEnd() {
        var log = new FrameLog();
        var frames = new VoiceFrames(RATE_HZ, log);
        frames.hear(Sounds.sine(100, -20, RATE_HZ, 12_000));
        frames.hear(Sounds.sine(200, -20, RATE_HZ, 9_000));
        var passage = new Passage(log);

        passage.read(0, log.end());

        assertThat(passage.length()).isEqualTo(Passage.LONGEST);
        assertThat(passage.semitones(0)).isCloseTo(12, within(0.1));
    }

    @Test
    void nothingAndSilenceHoldNoSpeech() {
        var log = new FrameLog();
        var passage = new Passage(log);
        passage.read(0, 0);
        assertThat(passage.length()).isZero();

        new VoiceFrames(RATE_HZ, log).hear(Sounds.silence(RATE_HZ, 1_000));
        passage.read(0, log.end());

        assertThat(passage.speechFrames()).isZero();
        assertThat(passage.voicedFrames()).isZero();
    }
}
