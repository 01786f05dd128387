package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PitchTrackerTest {
    private final PitchTracker tracker = new PitchTracker();
    private final PitchTracker.Candidates found = new PitchTracker.Candidates();

    @ParameterizedTest
    @ValueSource(doubles = {-30, -20, -10, -3.1})
    void findsThePeriodOfASineAtEveryLevelAndThroughBothTelephoneCodes(double dbfs) {
        short[] sine = Sounds.sine(200, dbfs, Heard.RATE_HZ, 100);

        for (short[] sound : new short[][] {sine, Lines.mulaw(sine), Lines.alaw(sine)}) {
            tracker.look(Heard.span(sound), found);

            assertThat(found.period(0)).isCloseTo(40, within(0.1));
            assertThat(found.repeats(0)).isGreaterThan(0.98);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {70, 110, 233, 410, 590})
    void followsTheWholeRangeOfVoices(double hz) {
        tracker.look(Heard.span(Sounds.sine(hz, -20, Heard.RATE_HZ, 100)), found);

        assertThat(Heard.RATE_HZ / found.period(0)).isCloseTo(hz, within(hz * 0.01));
    }

    @Test
    void needsNoFundamental() {
        short[] sound = new short[800];
        for (int harmonic = 3; harmonic <= 10; harmonic++) {
            sound = Lines.mixed(sound, Sounds.sine(150 * harmonic, -30, Heard.RATE_HZ, 100));
        }

        tracker.look(Heard.span(sound), found);

        assertThat(Heard.RATE_HZ / found.period(0)).isCloseTo(150, within(1.0));
    }

    @Test
    void saysHowMuchOfTheSoundRepeatsItself() {
        short[] tone = Sounds.sine(200, -20, Heard.RATE_HZ, 4_000);
        short[] noise = Sounds.noise(-30, Heard.RATE_HZ, 4_000, 5);
        double sum = 0;

        for (int at = 0; at < 60; at++) {
            short[] mixed = Lines.mixed(tone, noise);
            tracker.look(Heard.span(Arrays.copyOfRange(mixed, 500 * at, 500 * at + 400)), found);
            sum += found.repeats(0) / 60;
        }

        // At 10 dB the tone holds 10 of 11 parts of the power.
        assertThat(sum).isCloseTo(10 / 11.0, within(0.03));
    }

    @Test
    void findsNothingInSilence() {
        tracker.look(new double[PitchTracker.SPAN], found);

        assertThat(found.score(0)).isZero();
    }
}
