package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/**
 * What is likely to come.
 *
 * @param demand the likely next demand, a signal id or motive
 * @param probability 0 to 1
 * @param because the words that say so
 */
public record ForecastMade(Duration at, String demand, double probability, String because) implements DerivedEvent {}
