package dev.becalm.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
    private static final int OUT_HZ = 16_000;
    private static final double AMPLITUDE = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 8_001})
    void keepsToneTimeAndLevelAtAnyRate(int rateHz) {
        short[] out = all(new Resampler(rateHz, OUT_HZ), sine(1_000, rateHz, rateHz));

        short[] expected = sine(1_000, OUT_HZ, OUT_HZ);
        assertThat(out.length).isCloseTo(OUT_HZ, within(400));
        assertThat(errorDb(out, expected)).isLessThan(-60);
    }

    @Test
    void leavesNoImageAboveHalfTheInputRate() {
        short[] out = all(new Resampler(8_000, OUT_HZ), sine(3_000, 8_000, 8_000));

        double wanted = power(out, 3_000);
        double image = power(out, 5_000);
        assertThat(10 * Math.log10(image / wanted)).isLessThan(-80);
    }

    @Test
    void lowersTheRateWithoutFolding() {
        short[] out = all(new Resampler(48_000, OUT_HZ), sine(10_000, 48_000, 48_000));

        double loudest = Arrays.stream(box(Arrays.copyOfRange(out, 400, out.length - 400)))
                .map(Math::abs)
                .max()
                .orElse(0);
        assertThat(loudest).isLessThan(3);
    }

    @Test
    void doesNotCareHowTheStreamIsCut() {
        short[] tone = sine(440, 11_025, 11_025);
        short[] whole = all(new Resampler(11_025, OUT_HZ), tone);

        var resampler = new Resampler(11_025, OUT_HZ);
        var random = new Random(7);
        short[] pieces = {};
        for (int at = 0; at < tone.length; ) {
            int end = Math.min(tone.length, at + random.nextInt(700));
            pieces = joined(pieces, resampler.resample(Arrays.copyOfRange(tone, at, end)));
            at = end;
        }

        assertThat(joined(pieces, resampler.drain())).isEqualTo(whole);
    }

    @Test
    void refusesRatesOutsideTelephony() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resampler(0, OUT_HZ))
                .withMessageContaining("8000 to 48000");
    }

    private static short[] all(Resampler resampler, short[] input) {
        return joined(resampler.resample(input), resampler.drain());
    }

    private static short[] sine(double hz, int rateHz, int samples) {
        short[] tone = new short[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (short) Math.round(AMPLITUDE * Math.sin(2 * Math.PI * hz * i / rateHz));
        }
        return tone;
    }

    /** Away from the ends, where the filter sees the edge of the stream. */
    private static double errorDb(short[] actual, short[] expected) {
        double error = 0;
        double signal = 0;
        for (int i = 500; i < expected.length - 500; i++) {
            error += Math.pow(actual[i] - expected[i], 2);
            signal += Math.pow(expected[i], 2);
        }
        return 10 * Math.log10(error / signal);
    }

    /** Goertzel's power at one frequency, over a Hann window. */
    private static double power(short[] samples, double hz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < samples.length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / samples.length);
            real += samples[i] * window * Math.cos(2 * Math.PI * hz * i / OUT_HZ);
            imaginary += samples[i] * window * Math.sin(2 * Math.PI * hz * i / OUT_HZ);
        }
        return real * real + imaginary * imaginary;
    }

    private static double[] box(short[] samples) {
        double[] boxed = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            boxed[i] = samples[i];
        }
        return boxed;
    }

    private static short[] joined(short[] first, short[] second) {
        short[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
