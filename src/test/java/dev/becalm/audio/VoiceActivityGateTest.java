package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoiceActivityGateTest {
    private static final int RATE_HZ = 16_000;

    private final Passages passages = new Passages();
    private final VoiceActivityGate gate = new VoiceActivityGate(GateConfig.DEFAULT, passages);

    @Test
    void letsSpeechThroughWithRoomBeforeAndAfter() {
        gate.hear(Sounds.joined(
                Sounds.noise(-75, RATE_HZ, 3_000, 5),
                Sounds.speech(-25, RATE_HZ, 2_000),
                Sounds.noise(-75, RATE_HZ, 3_000, 6)));

        assertThat(passages.opened)
                .singleElement()
                .satisfies(at -> assertThat(at).isCloseTo(3 * RATE_HZ, within(1_600L)));
        assertThat(passages.closed)
                .singleElement()
                .satisfies(at -> assertThat(at).isCloseTo(5 * RATE_HZ, within(1_600L)));
        assertThat(passages.from.get(0)).isCloseTo(passages.opened.get(0) - 300 * 16, within(1_000L));
        assertThat(passages.samples).isCloseTo((2_000 + 300 + 500) * 16, within(3_000));
    }

    @Test
    void waitsLongerForTheEndOfAnUtterance() {
        passages.midUtterance = true;

        gate.hear(Sounds.joined(Sounds.speech(-25, RATE_HZ, 2_000), Sounds.silence(RATE_HZ, 3_000)));

        assertThat(passages.samples).isCloseTo((2_000 + 700) * 16, within(3_000));
    }

    @Test
    void staysShutInSilenceAndSteadyNoise() {
        gate.hear(Sounds.silence(RATE_HZ, 5_000));
        gate.hear(Sounds.noise(-50, RATE_HZ, 20_000, 7));
        int afterTheNoiseIsKnown = passages.samples;

        gate.hear(Sounds.noise(-50, RATE_HZ, 20_000, 8));

        assertThat(passages.samples - afterTheNoiseIsKnown).isZero();
    }

    @Test
    void hearsSpeechAboveNoise() {
        gate.hear(Sounds.noise(-50, RATE_HZ, 10_000, 7));
        int before = passages.opened.size();

        gate.hear(Sounds.speech(-20, RATE_HZ, 1_000));

        assertThat(passages.opened).hasSize(before + 1);
    }

    @Test
    void ignoresAClick() {
        gate.hear(Sounds.joined(
                Sounds.silence(RATE_HZ, 1_000), Sounds.noise(-20, RATE_HZ, 10, 1), Sounds.silence(RATE_HZ, 1_000)));

        assertThat(passages.opened).isEmpty();
    }

    @Test
    void tellsHowLoudTheSpeechWas() {
        gate.hear(Sounds.joined(
                Sounds.silence(RATE_HZ, 1_000), Sounds.sine(300, -20, RATE_HZ, 1_000), Sounds.silence(RATE_HZ, 2_000)));

        assertThat(passages.levels)
                .singleElement()
                .satisfies(level -> assertThat(level).isCloseTo(-20, within(0.5)));
    }

    @Test
    void losesNothingWhileOpenHoweverTheStreamIsCut() {
        short[] speech = Sounds.speech(-20, RATE_HZ, 6_000);
        var random = new Random(11);

        for (int at = 0; at < speech.length; ) {
            int end = Math.min(speech.length, at + random.nextInt(900));
            gate.hear(Arrays.copyOfRange(speech, at, end));
            at = end;
        }
        gate.close();

        assertThat(passages.breaks).isZero();
        assertThat(passages.from.get(0) + passages.samples).isEqualTo(speech.length);
    }

    @Test
    void goesOnCountingAfterItWasClosed() {
        gate.hear(Sounds.speech(-20, RATE_HZ, 1_005));
        gate.close();
        gate.close();

        gate.hear(Sounds.joined(Sounds.silence(RATE_HZ, 1_000), Sounds.speech(-20, RATE_HZ, 1_000)));

        assertThat(passages.opened).hasSize(2);
        assertThat(passages.opened.get(1)).isCloseTo(2_005 * 16, within(1_600L));
    }

    private static final class Passages implements VoiceActivityGate.Listener {
        private final List<Long> opened = new ArrayList<>();
        private final List<Long> closed = new ArrayList<>();
        private final List<Long> from = new ArrayList<>();
        private final List<Double> levels = new ArrayList<>();
        private int samples;
        private int breaks;
        private long next = -1;
        private boolean midUtterance;

        @Override
        public void opened(long position, double backgroundDbfs) {
            opened.add(position);
            next = -1;
        }

        @Override
        public void sound(short[] sound, long position) {
            if (next < 0) {
                from.add(position);
            } else if (next != position) {
                breaks++;
            }
            next = position + sound.length;
            samples += sound.length;
        }

        @Override
        public boolean midUtterance() {
            return midUtterance;
        }

        @Override
        public void closed(long lastSpeech, double levelDbfs) {
            closed.add(lastSpeech);
            levels.add(levelDbfs);
        }
    }
}
