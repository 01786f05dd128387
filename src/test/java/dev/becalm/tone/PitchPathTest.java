package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import org.junit.jupiter.api.Test;

class PitchPathTest {
    private static final int RATE_HZ = Heard.RATE_HZ;

    @Test
    void holdsThePitchThroughAFrameThatFitsAnOctaveLowerBetter() {
        var log = new FrameLog();
        for (int frame = 0; frame < 50; frame++) {
            int row = log.append();
            boolean odd = frame % 7 == 3;
            candidate(log, row, 0, odd ? 0.6 : 1.6, 0.95);
            candidate(log, row, 1, odd ? 1.6 : 0.6, 0.85);
            log.column(Descriptor.LEVEL)[row] = -20;
        }
        int[] chosen = new int[50];

        new PitchPath(50).trace(log, 0, 50, chosen);

        for (int frame = 0; frame < 50; frame++) {
            assertThat(log.octaves(chosen[frame])[frame]).isCloseTo(1.6f, within(0.001f));
        }
    }

    @Test
    void followsATremblingTone() {
        short[] tone = new short[2 * RATE_HZ];
        double phase = 0;
        for (int i = 0; i < tone.length; i++) {
            phase += 200 * (1 + 0.05 * Math.sin(2 * Math.PI * 5 * i / RATE_HZ)) / RATE_HZ;
            tone[i] = (short) (8_000 * (Math.sin(2 * Math.PI * phase) + 0.5 * Math.sin(4 * Math.PI * phase)));
        }

        var features = Heard.features(tone);

        // 5 % either way are 0.845 and 0.888 semitones; 200 Hz lies 12 above 100 Hz.
        assertThat(features.get("pitch.p50")).isCloseTo(12, within(0.2));
        assertThat(features.get("pitch.p95") - features.get("pitch.p5")).isCloseTo(1.7, within(0.2));
        assertThat(features.get("pitch.sd")).isCloseTo(0.61, within(0.06));
    }

    @Test
    void makesNoOctaveErrorsInAMadeVoice() {
        var passage = Heard.passage(Voices.CALM.speak(RATE_HZ, 4_000, 3));
        double middle = 12 * Math.log(Voices.CALM.hz() / 100) / Math.log(2);

        int far = 0;
        for (int frame = 0; frame < passage.length(); frame++) {
            far += passage.isVoiced(frame) && Math.abs(passage.semitones(frame) - middle) > 7 ? 1 : 0;
        }

        assertThat(passage.voicedFrames()).isGreaterThan(150);
        assertThat(far).isLessThan(passage.voicedFrames() / 100 + 1);
    }

    @Test
    void hearsNoVoiceInNoise() {
        var passage = Heard.passage(Sounds.noise(-30, RATE_HZ, 3_000, 2));

        assertThat(passage.voicedFrames()).isLessThan(passage.length() / 20);
    }

    private static void candidate(FrameLog log, int row, int candidate, double octaves, double strength) {
        log.octaves(candidate)[row] = (float) octaves;
        log.scores(candidate)[row] = (float) strength;
    }
}
