package dev.becalm.tone;

/**
 * Energy in 26 bands that are evenly spaced on the mel scale (Stevens, Volkmann and Newman 1937, in O'Shaughnessy's
 * form) between 100 and 3800 Hz, which both telephone and wide-band lines carry; and the cepstrum of those bands (Davis
 * and Mermelstein, IEEE Trans. ASSP 28, 1980).
 */
final class MelBands {
    static final int BANDS = 26;
    static final int COEFFICIENTS = 14;

    private static final double LOWEST_HZ = 100;
    private static final double HIGHEST_HZ = 3_800;
    private static final double FAINTEST = 1e-10;

    // Loudness grows with the power 0.3 of intensity: Stevens' law, as in Zwicker's model for single bands.
    private static final double LOUDNESS_EXPONENT = 0.3;
    private static final double DECIBELS = 10 / StrictMath.log(10);
    private static final double[] EDGES = edges();
    private static final double[][] TRIANGLES = triangles();
    private static final double[] LOG_WIDTHS = logWidths();
    private static final double[] SLOPE = slope();
    private static final double[][] COSINES = cosines();

    private final double[] log = new double[BANDS];
    private double loudness;

    /** Reads the bands of one frame. */
    void read(double[] power) {
        loudness = 0;
        for (int band = 0; band < BANDS; band++) {
            double energy = FAINTEST;
            double[] triangle = TRIANGLES[band];
            for (int bin = 0; bin < triangle.length; bin++) {
                energy += triangle[bin] * power[bin];
            }
            log[band] = StrictMath.log(energy);
            loudness += StrictMath.exp(LOUDNESS_EXPONENT * log[band]);
        }
    }

    /** Natural logarithms of the energies; overwritten by the next frame. */
    double[] log() {
        return log;
    }

    /** Loudness of the frame, in arbitrary units that grow with the power 0.3 of intensity in each band. */
    double loudness() {
        return loudness;
    }

    double cepstrum(int coefficient) {
        double sum = 0;
        double[] cosine = COSINES[coefficient];
        for (int band = 0; band < BANDS; band++) {
            sum += cosine[band] * log[band];
        }
        return sum;
    }

    /** Fall of the spectrum by linear regression of the bands' density on their middle, dB per kHz. */
    double slopeDbPerKhz() {
        double slope = 0;
        for (int band = 0; band < BANDS; band++) {
            slope += SLOPE[band] * (log[band] - LOG_WIDTHS[band]);
        }
        return slope;
    }

    private static double mel(double hz) {
        return 2_595 * StrictMath.log10(1 + hz / 700);
    }

    private static double[] edges() {
        double[] edges = new double[BANDS + 2];
        for (int i = 0; i < edges.length; i++) {
            double mel = mel(LOWEST_HZ) + (mel(HIGHEST_HZ) - mel(LOWEST_HZ)) * i / (BANDS + 1);
            edges[i] = 700 * (StrictMath.pow(10, mel / 2_595) - 1);
        }
        return edges;
    }

    private static double[][] triangles() {
        double[][] triangles = new double[BANDS][Spectrum.BINS];
        for (int band = 0; band < BANDS; band++) {
            for (int bin = 0; bin < Spectrum.BINS; bin++) {
                double rise = (Spectrum.hz(bin) - EDGES[band]) / (EDGES[band + 1] - EDGES[band]);
                double fall = (EDGES[band + 2] - Spectrum.hz(bin)) / (EDGES[band + 2] - EDGES[band + 1]);
                triangles[band][bin] = Math.max(0, Math.min(rise, fall));
            }
        }
        return triangles;
    }

    private static double[] logWidths() {
        double[] widths = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            double sum = 0;
            for (double weight : TRIANGLES[band]) {
                sum += weight;
            }
            widths[band] = StrictMath.log(sum);
        }
        return widths;
    }

    /** What each band's logarithm adds to the regression. */
    private static double[] slope() {
        double mean = 0;
        for (int band = 0; band < BANDS; band++) {
            mean += EDGES[band + 1] / BANDS;
        }
        double square = 0;
        for (int band = 0; band < BANDS; band++) {
            square += (EDGES[band + 1] - mean) * (EDGES[band + 1] - mean);
        }
        double[] slope = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            slope[band] = DECIBELS * 1_000 * (EDGES[band + 1] - mean) / square;
        }
        return slope;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[COEFFICIENTS][BANDS];
        for (int i = 0; i < COEFFICIENTS; i++) {
            double scale = Math.sqrt((i == 0 ? 1.0 : 2.0) / BANDS);
            for (int band = 0; band < BANDS; band++) {
                cosines[i][band] = scale * StrictMath.cos(Math.PI * i * (band + 0.5) / BANDS);
            }
        }
        return cosines;
    }
}
