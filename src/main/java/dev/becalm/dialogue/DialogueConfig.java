package dev.becalm.dialogue;

import java.time.Duration;

/**
 * Thresholds of turn-taking and of the ledgers.
 *
 * @param lateResponse how long a customer waits for an answer before it counts as late
 * @param deadAir how long both may be silent
 * @param deadAirAnnounced how long both may be silent once the agent has announced a lookup
 * @param longHold how long the customer may be on hold before somebody should speak to them
 * @param interruption how long the agent talks over the customer before it counts
 * @param backchannel an agent's speech shorter than this over the customer's is listening, not cutting in
 * @param sameQuestion similarity from which a question counts as asked again, 0 to 1
 * @param hesitation how long a pause before a short answer may mark a realisation
 * @param figuresWordsPerMinute English pace above which figures are said too fast
 * @param figuresCharactersPerSecond Chinese pace above which figures are said too fast
 */
public record DialogueConfig(
        Duration lateResponse,
        Duration deadAir,
        Duration deadAirAnnounced,
        Duration longHold,
        Duration interruption,
        Duration backchannel,
        double sameQuestion,
        Duration hesitation,
        double figuresWordsPerMinute,
        double figuresCharactersPerSecond) {
    public static final DialogueConfig DEFAULT = new DialogueConfig(
            Duration.ofMillis(3_000),
            Duration.ofSeconds(6),
            Duration.ofSeconds(15),
            Duration.ofSeconds(45),
            Duration.ofMillis(500),
            Duration.ofMillis(1_000),
            0.6,
            Duration.ofMillis(2_000),
            170,
            5);

    public DialogueConfig {
        positive("lateResponse", lateResponse);
        positive("deadAir", deadAir);
        positive("longHold", longHold);
        positive("interruption", interruption);
        positive("backchannel", backchannel);
        positive("hesitation", hesitation);
        if (deadAirAnnounced.compareTo(deadAir) < 0) {
            throw new IllegalArgumentException("deadAirAnnounced must be at least deadAir: " + deadAirAnnounced);
        }
        if (sameQuestion <= 0 || sameQuestion > 1) {
            throw new IllegalArgumentException("sameQuestion must be within (0, 1]: " + sameQuestion);
        }
        if (figuresWordsPerMinute <= 0 || figuresCharactersPerSecond <= 0) {
            throw new IllegalArgumentException("a pace must be above 0");
        }
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be above 0: " + value);
        }
    }
}
