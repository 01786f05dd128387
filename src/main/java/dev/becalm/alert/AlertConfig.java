package dev.becalm.alert;

import java.time.Duration;

/**
 * When a supervisor is called.
 *
 * @param confidence least confidence of a signal that raises an alert, 0 to 1
 * @param watch the same for an agent's breach of the first tier, which is then only worth watching, 0 to 1
 * @param sure least confidence at which an agent's breach, or a warning that speaks for itself, calls a supervisor into
 *     a calm call, 0 to 1
 * @param soonConfidence least confidence of a signal of the second tier, 0 to 1
 * @param soonRisk least risk at which a signal of the second tier raises an alert, 0 to 100
 * @param forecast probability of a trigger from which the forecast raises an alert, 0 to 1
 * @param forecastTurns for how many customer turns in a row
 * @param forecastHeat least heat of the customer at which anything that is only foreseen calls, 0 to 100
 * @param sustain how long the light has to stay red before that alone raises an alert
 * @param remindFirst after which an alert of the first tier that nobody acknowledged is raised again
 * @param remindSecond the same for the second tier
 * @param reminders how often at most
 * @param acknowledgeTarget how long a complaint may wait until the agent takes it on
 * @param respondTarget how long until the agent says something of substance to it
 * @param waitTarget how much silence and hold, added up, is too much
 */
public record AlertConfig(
        double confidence,
        double watch,
        double sure,
        double soonConfidence,
        double soonRisk,
        double forecast,
        int forecastTurns,
        double forecastHeat,
        Duration sustain,
        Duration remindFirst,
        Duration remindSecond,
        int reminders,
        Duration acknowledgeTarget,
        Duration respondTarget,
        Duration waitTarget) {
    public static final AlertConfig DEFAULT = new AlertConfig(
            0.5,
            0.4,
            0.8,
            0.6,
            30,
            0.12,
            1,
            15,
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofSeconds(90),
            2,
            Duration.ofSeconds(90),
            Duration.ofMinutes(5),
            Duration.ofMinutes(2));

    public AlertConfig {
        probability("confidence", confidence);
        probability("watch", watch);
        probability("sure", sure);
        probability("soonConfidence", soonConfidence);
        probability("forecast", forecast);
        if (soonRisk < 0 || soonRisk > 100) {
            throw new IllegalArgumentException("soonRisk must be within [0, 100]: " + soonRisk);
        }
        if (forecastHeat < 0 || forecastHeat > 100) {
            throw new IllegalArgumentException("forecastHeat must be within [0, 100]: " + forecastHeat);
        }
        if (forecastTurns < 1) {
            throw new IllegalArgumentException("forecastTurns must be at least 1: " + forecastTurns);
        }
        if (sustain.isNegative()) {
            throw new IllegalArgumentException("sustain must be at least 0: " + sustain);
        }
        if (reminders < 0) {
            throw new IllegalArgumentException("reminders must be at least 0: " + reminders);
        }
        positive("remindFirst", remindFirst);
        positive("remindSecond", remindSecond);
        positive("acknowledgeTarget", acknowledgeTarget);
        positive("respondTarget", respondTarget);
        positive("waitTarget", waitTarget);
    }

    private static void probability(String name, double value) {
        if (value < 0 || value > 1) {
            throw new IllegalArgumentException(name + " must be within [0, 1]: " + value);
        }
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be above 0: " + value);
        }
    }
}
