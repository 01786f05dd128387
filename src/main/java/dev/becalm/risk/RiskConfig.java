package dev.becalm.risk;

import java.time.Duration;

/**
 * How scores fade and where the traffic light changes.
 *
 * @param heatHalfLife after which a cause of heat counts half
 * @param riskHalfLife after which a cause of risk counts half
 * @param repeat how much the next occurrence of the same signal still adds, 0 to 1
 * @param amber risk from which the light is amber, 0 to 100
 * @param red risk from which the light is red, 0 to 100
 * @param slack how far the risk has to fall below a threshold before the light goes back
 * @param hot heat from which the customer counts as hot, 0 to 100
 * @param amberDeflections number of times turned away that makes amber
 * @param redDeflections number of times turned away that makes red
 * @param step smallest change of a score that is reported between utterances
 */
public record RiskConfig(
        Duration heatHalfLife,
        Duration riskHalfLife,
        double repeat,
        double amber,
        double red,
        double slack,
        double hot,
        int amberDeflections,
        int redDeflections,
        double step) {
    public static final RiskConfig DEFAULT =
            new RiskConfig(Duration.ofSeconds(25), Duration.ofSeconds(120), 0.75, 35, 60, 7, 45, 2, 3, 4);

    public RiskConfig {
        if (heatHalfLife.isNegative() || heatHalfLife.isZero() || riskHalfLife.isNegative() || riskHalfLife.isZero()) {
            throw new IllegalArgumentException("half-lives must be above 0");
        }
        if (repeat < 0 || repeat > 1) {
            throw new IllegalArgumentException("repeat must be within [0, 1]: " + repeat);
        }
        if (amber <= 0 || red <= amber || red > 100) {
            throw new IllegalArgumentException("thresholds need 0 < amber < red <= 100: " + amber + ", " + red);
        }
        if (slack < 0 || slack >= red - amber || slack >= amber) {
            throw new IllegalArgumentException("slack must be smaller than the steps between levels: " + slack);
        }
        if (amberDeflections < 1 || redDeflections <= amberDeflections) {
            throw new IllegalArgumentException("deflections need 1 <= amberDeflections < redDeflections");
        }
    }
}
