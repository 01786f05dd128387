package dev.becalm.call;

import java.time.Duration;

/**
 * The telephone system has put the customer on hold, or has taken them back.
 *
 * @param from since when, on the clock of the call; may lie before {@code at}, which is when it was told
 */
public record HoldChanged(Duration at, Duration from, boolean on) implements HeardEvent {}
