package dev.becalm.tone;

import dev.becalm.audio.Resampler;
import java.time.Duration;

/**
 * Cuts one party's sound into frames, every 10 ms, and measures each. Whatever the line's rate, it works at 8 kHz, so
 * that a wide-band line sounds no more excited than a telephone. At 8 and 16 kHz it allocates nothing once made.
 */
final class VoiceFrames {
    static final int RATE_HZ = 8_000;
    static final int HOP = RATE_HZ / 100;

    /** Where the spectrum's window lies within the longer one of the pitch. */
    private static final int SPECTRUM_AT = (PitchTracker.SPAN - Spectrum.WINDOW) / 2;

    private static final double FULL_SCALE = 32_768;
    static final double SILENCE_DBFS = -100;

    /** How many frames before its end the middle of a frame lies. */
    static final int FRAMES_TO_MIDDLE = PitchTracker.SPAN / 2 / HOP;

    private final int rateHz;
    private final FrameLog log;
    private final Decimator decimator = new Decimator();
    private final Resampler resampler;
    private final ClipMeter clipping = new ClipMeter();
    private final HumFilter filter = new HumFilter();
    private final Spectrum spectrum = new Spectrum();
    private final MelBands bands = new MelBands();
    private final PitchTracker pitch = new PitchTracker();
    private final CycleMeter cycles = new CycleMeter();
    private final PitchTracker.Candidates candidates = new PitchTracker.Candidates();
    private final double[] before = new double[MelBands.BANDS];
    private final double[] sound = new double[PitchTracker.SPAN];
    private int filled;

    VoiceFrames(int rateHz, FrameLog log) {
        this.rateHz = rateHz;
        this.log = log;
        this.resampler = new Resampler(rateHz, RATE_HZ);
    }

    void hear(short[] samples) {
        if (rateHz == 2 * RATE_HZ) {
            for (short sample : samples) {
                if (decimator.add(sample)) {
                    take(decimator.value());
                }
            }
            return;
        }
        for (short sample : resampler.resample(samples)) {
            take(sample);
        }
    }

    /** Sound of this length never came. */
    void skip(Duration length) {
        log.skip(length.toMillis() * RATE_HZ / HOP / 1_000);
    }

    private void take(double sample) {
        clipping.add(sample / FULL_SCALE);
        sound[filled++] = filter.filter(sample / FULL_SCALE);
        if (filled == sound.length) {
            measure(log.append());
            System.arraycopy(sound, HOP, sound, 0, sound.length - HOP);
            filled -= HOP;
        }
    }

    private void measure(int row) {
        double[] power = spectrum.of(sound, SPECTRUM_AT);
        bands.read(power);
        log.column(Descriptor.LEVEL)[row] = (float) level();
        log.column(Descriptor.LOUDNESS)[row] = (float) bands.loudness();
        log.column(Descriptor.CENTROID)[row] = (float) SpectralShape.centroidKhz(power);
        log.column(Descriptor.BALANCE)[row] = (float) SpectralShape.balanceDb(power);
        log.column(Descriptor.HAMMARBERG)[row] = (float) SpectralShape.hammarbergDb(power);
        log.column(Descriptor.SLOPE)[row] = (float) bands.slopeDbPerKhz();
        log.column(Descriptor.FLUX)[row] = (float) flux();
        log.column(Descriptor.CLIPPED)[row] = clipping.take();
        for (int i = 0; i < MelBands.COEFFICIENTS; i++) {
            log.cepstrum(i)[row] = (float) bands.cepstrum(i);
        }
        for (int band = 0; band < MelBands.BANDS; band++) {
            log.band(band)[row] = (float) bands.log()[band];
        }
        voice(row);
    }

    private void voice(int row) {
        pitch.look(sound, candidates);
        for (int i = 0; i < PitchTracker.CANDIDATES; i++) {
            log.octaves(i)[row] = (float) PitchTracker.octaves(candidates.period(i));
            log.scores(i)[row] = (float) candidates.score(i);
            log.repeats(i)[row] = (float) candidates.repeats(i);
        }
        boolean voiced = candidates.score(0) > PitchPath.VOICING_THRESHOLD;
        if (voiced) {
            cycles.read(sound, candidates.period(0));
        }
        log.column(Descriptor.JITTER)[row] = voiced ? (float) cycles.jitter() : 0;
        log.column(Descriptor.SHIMMER)[row] = voiced ? (float) cycles.shimmer() : 0;
    }

    private double level() {
        double energy = 0;
        for (int i = SPECTRUM_AT; i < SPECTRUM_AT + Spectrum.WINDOW; i++) {
            energy += sound[i] * sound[i];
        }
        return Math.max(SILENCE_DBFS, 10 * StrictMath.log10(energy / Spectrum.WINDOW + 1e-10));
    }

    private double flux() {
        double change = 0;
        for (int band = 0; band < MelBands.BANDS; band++) {
            change += Math.abs(bands.log()[band] - before[band]);
            before[band] = bands.log()[band];
        }
        return change / MelBands.BANDS;
    }
}
