package dev.becalm.alert;

import dev.becalm.call.HeardEvent;
import java.time.Duration;

/**
 * A supervisor has seen an alert.
 *
 * @param owner whether that supervisor also takes it over
 */
public record AlertAcknowledged(Duration at, String alert, String by, boolean owner) implements HeardEvent {}
