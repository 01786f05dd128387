package dev.becalm.tone;

import java.time.Duration;

/**
 * Whose voices are listened to, and what is made of it.
 *
 * @param customerVoice whether the customer's tone of voice is analysed at all; the agent's never is
 * @param raisedVoiceDb how far above the own level a voice counts as raised, dB
 * @param fastSpeech how much faster than their own pace somebody speaks when that counts as fast, above 1
 * @param angerOnset anger from which a voice counts as angry, 0 to 1
 * @param angerOver anger below which it counts as calm again, 0 to {@code angerOnset}
 * @param confidence least confidence of a measurement that may raise a signal, 0 to 1
 * @param calmOdds how many calm utterances are expected for each excited one, at least 1
 * @param firstMeasure how long somebody has to speak before they are measured
 * @param nextMeasure how often a long utterance is measured
 */
public record ToneConfig(
        boolean customerVoice,
        double raisedVoiceDb,
        double fastSpeech,
        double angerOnset,
        double angerOver,
        double confidence,
        double calmOdds,
        Duration firstMeasure,
        Duration nextMeasure) {
    public static final ToneConfig DEFAULT =
            new ToneConfig(true, 6, 1.3, 0.62, 0.4, 0.55, 8, Duration.ofMillis(1_200), Duration.ofMillis(1_500));

    public ToneConfig {
        share("angerOnset", angerOnset);
        share("angerOver", angerOver);
        share("confidence", confidence);
        if (angerOver > angerOnset) {
            throw new IllegalArgumentException("angerOver must be at most angerOnset: " + angerOver);
        }
        if (raisedVoiceDb <= 0) {
            throw new IllegalArgumentException("raisedVoiceDb must be above 0: " + raisedVoiceDb);
        }
        if (fastSpeech <= 1) {
            throw new IllegalArgumentException("fastSpeech must be above 1: " + fastSpeech);
        }
        if (calmOdds < 1) {
            throw new IllegalArgumentException("calmOdds must be at least 1: " + calmOdds);
        }
        period("firstMeasure", firstMeasure);
        period("nextMeasure", nextMeasure);
    }

    private static void share(String name, double value) {
        if (value < 0 || value > 1) {
            throw new IllegalArgumentException(name + " must be within [0, 1]: " + value);
        }
    }

    private static void period(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(500)) < 0 || value.compareTo(Duration.ofSeconds(5)) > 0) {
            throw new IllegalArgumentException(name + " must be 500 ms to 5 s: " + value);
        }
    }
}
