package dev.becalm.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * At which speeds level, upper bands and pitch swing: the modulation spectrum (Greenberg and Kingsbury, ICASSP 1997),
 * in which syllables stand near 4 Hz and a trembling voice near 6 to 12 Hz. And the slow course of level and balance:
 * the first terms of their cosine transform.
 */
final class ModulationFeatures implements FeatureGroup {
    private static final double FRAMES_PER_SECOND = 100;
    private static final double[] EDGES_HZ = {0.4, 1, 2, 3, 4.5, 6, 8, 11, 15, 20, 28, 50};
    private static final int SPEEDS = EDGES_HZ.length - 1;
    private static final int TERMS = 6;
    private static final int UPPER_BANDS_FROM = 14;
    private static final int SIZE = 1_024;
    private static final double LEVEL_RANGE_DB = 40;
    private static final double BAND_RANGE = 8;
    private static final double FAINTEST = 1e-9;

    private final DoubleFFT_1D fft = new DoubleFFT_1D(SIZE);
    private final double[] line = new double[Passage.LONGEST];
    private final double[] work = new double[SIZE];

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (String what : List.of("level", "upper", "pitch")) {
            for (int i = 0; i < SPEEDS; i++) {
                names.add(what + ".swing" + EDGES_HZ[i] + "Hz");
            }
        }
        for (String what : List.of("level", "balance")) {
            for (int term = 1; term <= TERMS; term++) {
                names.add(what + ".course" + term);
            }
        }
        return names;
    }

    @Override
    public void write(Passage passage, double[] out, int at) {
        int frames = passage.length();
        levels(passage);
        courses(frames, out, at + 3 * SPEEDS);
        scale(frames, 0.1);
        swings(frames, out, at);
        upperBands(passage);
        swings(frames, out, at + SPEEDS);
        pitches(passage);
        swings(frames, out, at + 2 * SPEEDS);
        for (int frame = 0; frame < frames; frame++) {
            line[frame] = passage.value(Descriptor.BALANCE, frame);
        }
        courses(frames, out, at + 3 * SPEEDS + TERMS);
    }

    private void levels(Passage passage) {
        for (int frame = 0; frame < passage.length(); frame++) {
            double floor = passage.loudLevel() - LEVEL_RANGE_DB;
            line[frame] = Math.max(floor, passage.value(Descriptor.LEVEL, frame));
        }
    }

    private void scale(int frames, double factor) {
        for (int frame = 0; frame < frames; frame++) {
            line[frame] *= factor;
        }
    }

    private void upperBands(Passage passage) {
        double loudest = Double.NEGATIVE_INFINITY;
        for (int frame = 0; frame < passage.length(); frame++) {
            double sum = 0;
            for (int band = UPPER_BANDS_FROM; band < MelBands.BANDS; band++) {
                sum += passage.band(band, frame);
            }
            line[frame] = sum / (MelBands.BANDS - UPPER_BANDS_FROM);
            loudest = Math.max(loudest, line[frame]);
        }
        for (int frame = 0; frame < passage.length(); frame++) {
            line[frame] = Math.max(line[frame], loudest - BAND_RANGE);
        }
    }

    /** The pitch, with straight lines across what is voiceless. */
    private void pitches(Passage passage) {
        int last = -1;
        for (int frame = 0; frame < passage.length(); frame++) {
            if (!passage.isVoiced(frame)) {
                continue;
            }
            line[frame] = passage.semitones(frame);
            for (int between = last + 1; between < frame; between++) {
                double share = last < 0 ? 1 : (double) (between - last) / (frame - last);
                line[between] = last < 0 ? line[frame] : line[last] + share * (line[frame] - line[last]);
            }
            last = frame;
        }
        Arrays.fill(line, last + 1, passage.length(), last < 0 ? 0 : line[last]);
    }

    private void swings(int frames, double[] out, int at) {
        Arrays.fill(work, 0);
        double mean = mean(frames);
        double weight = FAINTEST;
        for (int i = 0; i < frames; i++) {
            double window = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 1) / (frames + 1));
            work[i] = window * (line[i] - mean);
            weight += window * window;
        }
        fft.realForward(work);
        for (int speed = 0; speed < SPEEDS; speed++) {
            int from = bin(EDGES_HZ[speed]);
            int to = bin(EDGES_HZ[speed + 1]);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += work[2 * i] * work[2 * i] + work[2 * i + 1] * work[2 * i + 1];
            }
            out[at + speed] = StrictMath.log(sum / (to - from) / weight + FAINTEST);
        }
    }

    private static int bin(double hz) {
        return (int) Math.ceil(hz * SIZE / FRAMES_PER_SECOND);
    }

    private void courses(int frames, double[] out, int at) {
        double mean = mean(frames);
        for (int term = 1; term <= TERMS; term++) {
            double sum = 0;
            for (int i = 0; i < frames; i++) {
                sum += (line[i] - mean) * StrictMath.cos(Math.PI * term * (i + 0.5) / frames);
            }
            out[at + term - 1] = frames == 0 ? 0 : Math.sqrt(2) * sum / frames;
        }
    }

    private double mean(int frames) {
        double sum = 0;
        for (int i = 0; i < frames; i++) {
            sum += line[i];
        }
        return frames == 0 ? 0 : sum / frames;
    }
}
