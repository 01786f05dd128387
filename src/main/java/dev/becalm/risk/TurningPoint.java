package dev.becalm.risk;

import dev.becalm.call.DerivedEvent;
import java.time.Duration;

/**
 * The utterance at which the call turned.
 *
 * @param cause the agent's utterance before it, 0 where there was none
 */
public record TurningPoint(Duration at, int utterance, int cause) implements DerivedEvent {}
