package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Sounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineGainTest {
    private static final int RATE_HZ = 16_000;

    private final LineGain gain = new LineGain();
    private final List<short[]> heard = new ArrayList<>();
    private final List<Double> reported = new ArrayList<>();
    private final VoiceActivityGate gate = new VoiceActivityGate(GateConfig.DEFAULT, new Line());

    @Test
    void raisesAQuietLineToTheUsualLevelAndTellsItsOwn() {
        for (int passage = 0; passage < 3; passage++) {
            gate.hear(Sounds.joined(hum(-50, 2_000), Sounds.silence(RATE_HZ, 1_500)));
        }

        assertThat(level(heard.get(2))).isCloseTo(LineGain.TARGET_DBFS, within(1.0));
        assertThat(reported).allSatisfy(own -> assertThat(own).isCloseTo(-50, within(0.5)));
    }

    @Test
    void leavesUsualAndLoudLinesAsTheyAre() {
        for (double dbfs : new double[] {-37, -20, -6}) {
            short[] sound = hum(dbfs, 1_000);
            gain.end(dbfs, Duration.ofSeconds(30));
            gain.begin(-80);

            assertThat(gain.missingDb()).isZero();
            assertThat(gain.over(sound)).isSameAs(sound);
        }
    }

    @Test
    void waitsUntilItKnowsTheLine() {
        gain.end(-56, Duration.ofMillis(900));
        assertThat(gain.missingDb()).isZero();

        gain.end(-22, Duration.ofMillis(900));
        assertThat(gain.missingDb()).isZero();
    }

    @Test
    void keepsOneGainWithinAPassage() {
        gain.end(-50, Duration.ofSeconds(3));
        gain.begin(-90);

        double soft = ratio(hum(-56, 500));
        double middle = ratio(hum(-48, 500));
        double softAgain = ratio(hum(-56, 500));

        assertThat(soft).isGreaterThan(10);
        assertThat(middle).isCloseTo(soft, within(0.2));
        assertThat(softAgain).isCloseTo(soft, within(0.2));
    }

    @Test
    void givesWayWhereSpeechTurnsLoudAndNothingIsCutOff() {
        gain.end(-55, Duration.ofSeconds(5));
        gain.begin(-90);

        short[] loud = gain.over(hum(-10, 500));

        assertThat(peak(loud)).isBetween(32_000, 32_767);
        assertThat(level(loud)).isLessThan(-3);
        gain.end(-10, Duration.ofSeconds(5));
        gain.begin(-90);
        assertThat(ratio(hum(-10, 500))).isEqualTo(1);
    }

    @Test
    void doesNotRaiseTheNoiseOfALine() {
        gain.end(-45, Duration.ofSeconds(3));

        gain.begin(-55);
        assertThat(ratio(hum(-45, 500))).isEqualTo(1);
        gain.begin(-68);
        assertThat(20 * Math.log10(ratio(hum(-45, 500)))).isCloseTo(10, within(0.1));
    }

    @Test
    void raisesByThirtyDecibelsAtTheMostAndSurvivesSilence() {
        gain.end(-90, Duration.ofSeconds(3));
        gain.begin(LevelMeter.SILENCE_DBFS);

        assertThat(20 * Math.log10(ratio(hum(-65, 500)))).isCloseTo(LineGain.MOST_DB, within(0.3));
        assertThat(gain.over(new short[100])).containsOnly((short) 0);
        assertThat(gain.over(new short[0])).isEmpty();
    }

    @Test
    void forgetsSpeechOfLongAgo() {
        gain.end(-20, Duration.ofSeconds(30));
        assertThat(gain.missingDb()).isZero();

        gain.end(-50, Duration.ofSeconds(20));

        assertThat(gain.missingDb()).isCloseTo(LineGain.TARGET_DBFS + 50, within(0.1));
    }

    private double ratio(short[] sound) {
        return Math.round(100 * Math.pow(10, (level(gain.over(sound)) - level(sound)) / 20)) / 100.0;
    }

    private static short[] hum(double dbfs, int millis) {
        return Sounds.sine(400, dbfs, RATE_HZ, millis);
    }

    private static double level(short[] sound) {
        var meter = new LevelMeter();
        meter.add(sound, 0, sound.length);
        return meter.dbfs();
    }

    private static int peak(short[] sound) {
        int peak = 0;
        for (short sample : sound) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** A line as an ear has it: the gain behind the gate. */
    private final class Line implements VoiceActivityGate.Listener {
        private short[] passage = {};

        @Override
        public void opened(long from, double backgroundDbfs) {
            passage = new short[0];
            gain.begin(backgroundDbfs);
        }

        @Override
        public void sound(short[] sound, long from) {
            short[] raised = gain.over(sound);
            boolean quiet = level(raised) < -70;
            passage = quiet ? passage : Sounds.joined(passage, raised);
        }

        @Override
        public boolean midUtterance() {
            return false;
        }

        @Override
        public void closed(long lastSpeech, double levelDbfs) {
            heard.add(passage);
            reported.add(levelDbfs);
            gain.end(levelDbfs, Duration.ofSeconds(2));
        }
    }
}
