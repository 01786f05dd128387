package dev.becalm.tone;

/**
 * Takes DC offset and mains hum out of the sound: a second-order Butterworth high pass at 90 Hz, by the bilinear
 * transform. The fundamental of a low voice loses a little, which neither pitch nor shape depends on.
 */
final class HumFilter {
    private static final double K = StrictMath.tan(Math.PI * 90 / VoiceFrames.RATE_HZ);
    private static final double NORM = 1 / (1 + Math.sqrt(2) * K + K * K);
    private static final double A1 = 2 * (K * K - 1) * NORM;
    private static final double A2 = (1 - Math.sqrt(2) * K + K * K) * NORM;

    private double first;
    private double second;

    double filter(double sample) {
        double out = NORM * sample + first;
        first = -2 * NORM * sample - A1 * out + second;
        second = NORM * sample - A2 * out;
        return out;
    }
}
