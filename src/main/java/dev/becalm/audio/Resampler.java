package dev.becalm.audio;

import dev.becalm.ingest.MediaFormat;

/**
 * Band-limited change of sample rate, streaming: a polyphase windowed sinc after J. O. Smith, "Digital Audio Resampling"
 * (CCRMA), with a Kaiser window (beta 9, about 90 dB of stop band). Output sample n stands for the same instant as input
 * sample n * from / to, so that times survive. One stream, one thread at a time.
 */
public final class Resampler {
    private static final int ZERO_CROSSINGS = 32;
    private static final double KAISER_BETA = 9.0;

    // The transition band ends just above half the lower rate; telephone speech, up to 3.4 kHz, lies wholly below it.
    private static final double CUTOFF = 0.945;
    private static final int PHASES = 512;

    private final int fromHz;
    private final int toHz;
    private final int half;
    private final float[][] taps;
    private float[] kept;
    private long keptFrom;
    private int keptLength;
    private long produced;

    public Resampler(int fromHz, int toHz) {
        if (fromHz < MediaFormat.LOWEST_RATE_HZ || fromHz > MediaFormat.HIGHEST_RATE_HZ || toHz < 1) {
            throw new IllegalArgumentException("sample rate must be 8000 to 48000 Hz: " + fromHz);
        }
        this.fromHz = fromHz;
        this.toHz = toHz;
        double stretch = Math.max(1.0, (double) fromHz / toHz);
        this.half = (int) Math.ceil(ZERO_CROSSINGS * stretch);
        this.taps = table(half, CUTOFF / stretch);
        this.kept = new float[4 * half];
        this.keptFrom = -half;
        this.keptLength = half;
    }

    /** The output that the input so far settles; it lags by the filter's half width, 4 ms at 8 kHz. */
    public short[] resample(short[] input) {
        if (fromHz == toHz) {
            return input;
        }
        keep(input, input.length);
        return produce();
    }

    /** What is still in the filter when the stream is over. */
    public short[] drain() {
        return resample(new short[fromHz == toHz ? 0 : half]);
    }

    private void keep(short[] input, int length) {
        if (keptLength + length > kept.length) {
            float[] larger = new float[Math.max(kept.length, keptLength + length)];
            System.arraycopy(kept, 0, larger, 0, keptLength);
            kept = larger;
        }
        for (int i = 0; i < length; i++) {
            kept[keptLength++] = input[i];
        }
    }

    private short[] produce() {
        long settled = keptFrom + keptLength - half - 1;
        long last = settled < 0 ? -1 : Math.floorDiv(settled * toHz + toHz - 1, fromHz);
        short[] output = new short[(int) Math.max(0, last - produced + 1)];
        for (int i = 0; i < output.length; i++) {
            output[i] = at((produced + i) * fromHz);
        }
        produced += output.length;
        forget();
        return output;
    }

    /** @param position in input samples times the output rate, so that it stays whole for ever */
    private short at(long position) {
        int from = (int) (position / toHz - half + 1 - keptFrom);
        double phase = (double) (position % toHz) / toHz * PHASES;
        int row = (int) phase;
        float blend = (float) (phase - row);
        float[] low = taps[row];
        float[] high = taps[row + 1];
        float sum = 0;
        for (int i = 0; i < low.length; i++) {
            sum += kept[from + i] * (low[i] + blend * (high[i] - low[i]));
        }
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sum)));
    }

    private void forget() {
        int done = (int) (produced * fromHz / toHz - half + 1 - keptFrom);
        if (done > 0) {
            System.arraycopy(kept, done, kept, 0, keptLength - done);
            keptLength -= done;
            keptFrom += done;
        }
    }

    private static float[][] table(int half, double cutoff) {
        float[][] rows = new float[PHASES + 1][2 * half];
        for (int row = 0; row <= PHASES; row++) {
            double sum = 0;
            for (int i = 0; i < 2 * half; i++) {
                double distance = i - half + 1 - (double) row / PHASES;
                rows[row][i] = (float) (cutoff * sinc(cutoff * distance) * kaiser(distance / half));
                sum += rows[row][i];
            }
            // Every phase passes a constant unchanged, or the rounding of the table would sing at the output rate.
            for (int i = 0; i < 2 * half; i++) {
                rows[row][i] /= (float) sum;
            }
        }
        return rows;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
    }

    /** Modified Bessel function of the first kind, order 0, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
